package org.shagi.portal.today;

import java.util.EnumSet;
import java.util.Set;
import org.shagi.portal.deadlines.Boards;
import org.shagi.portal.frame.MenuEntry;
import org.shagi.portal.frame.Today;
import org.shagi.portal.groups.Groups;
import org.shagi.portal.session.Viewer;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: deadlines that press, days to fill, my groups, and for those who answer for many the way to the figures. */
@Controller
class TodayController {

    /** What has no other way to it on the page. */
    private static final Set<MenuEntry> SHORTCUTS =
            EnumSet.of(MenuEntry.OVERVIEW, MenuEntry.TIMELINESS, MenuEntry.FULFILMENT, MenuEntry.OPERATIONS);

    private final Groups groups;
    private final UnfilledDays unfilledDays;
    private final Boards boards;
    private final Today today;

    TodayController(Groups groups, UnfilledDays unfilledDays, Boards boards, Today today) {
        this.groups = groups;
        this.unfilledDays = unfilledDays;
        this.boards = boards;
        this.today = today;
    }

    @GetMapping("/")
    String page(Authentication authentication, Model model) {
        var viewer = Viewer.of(authentication).orElseThrow();
        model.addAttribute("today", today.date());
        model.addAttribute(
                "shortcuts",
                MenuEntry.of(viewer).stream().filter(SHORTCUTS::contains).toList());
        if (viewer.seesGroups()) {
            model.addAttribute("groups", groups.all());
            model.addAttribute("pressing", boards.pressing());
            model.addAttribute("unfilled", unfilledDays.upTo(today.date()));
        }
        return "today/page";
    }
}
