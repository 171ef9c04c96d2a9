package org.shagi.portal.deadlines;

import org.shagi.portal.groups.Groups;
import org.shagi.portal.session.Viewer;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The board of deadlines. */
@Controller
class DeadlinesController {

    private final Boards boards;
    private final Groups groups;

    DeadlinesController(Boards boards, Groups groups) {
        this.boards = boards;
        this.groups = groups;
    }

    /**
     * The number beside the menu's entry; a page asks when it is opened and whenever it is looked at again.
     *
     * @param as {@code menu}, or {@code plain} for the number alone, nought too
     */
    @GetMapping("/deadlines/overdue")
    String overdue(
            @RequestParam(defaultValue = "menu") String as,
            @RequestParam(defaultValue = "") String department,
            Model model) {
        model.addAttribute("count", boards.overdue(department));
        return as.equals("plain") ? "deadlines/overdue :: plain" : "deadlines/overdue :: menu";
    }

    @GetMapping("/deadlines")
    String page(
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String group,
            Authentication authentication,
            Model model) {
        var viewer = Viewer.of(authentication).orElseThrow();
        model.addAttribute("board", boards.board(department, person, group, viewer));
        model.addAttribute("department", department);
        model.addAttribute("person", person);
        model.addAttribute("owes", person.equals(Boards.ME) ? viewer.id() : person);
        model.addAttribute("group", group);
        model.addAttribute("groupName", group.isEmpty() ? "" : groups.one(group).name());
        return "deadlines/page";
    }
}
