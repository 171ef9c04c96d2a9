package org.shagi.portal.journal;

import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.frame.Missing;
import org.shagi.portal.frame.Today;
import org.shagi.portal.journal.JournalPage.MonthLink;
import org.shagi.portal.services.JournalApi;
import org.shagi.portal.services.JournalApi.Group;
import org.shagi.portal.services.Staff;
import org.shagi.portal.session.Role;
import org.shagi.portal.session.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

/**
 * The way to the journal: {@code /journal} leads to the month where the person was last, to the only group, or to the choice among
 * several; {@code /journal/<group>/<month>} shows the grid, with {@code ?day=&child=} at that cell.
 */
@Controller
class JournalPages {

    private static final String LAST_SEEN = "journal.last-seen";
    private static final Set<Role> WRITERS =
            EnumSet.of(Role.GROUP_LEADER, Role.PSYCHOLOGIST, Role.CIRCLE_LEADER, Role.SOCIAL_WORKER);

    private final JournalApi journal;
    private final MonthFillings fillings;
    private final JournalTexts texts;
    private final Staff staff;
    private final Today today;
    private final ZoneId zone;
    private final int keepDays;

    JournalPages(
            JournalApi journal,
            MonthFillings fillings,
            JournalTexts texts,
            Staff staff,
            Today today,
            ZoneId zone,
            @Value("${shagi.journal.keep-days}") int keepDays) {
        this.journal = journal;
        this.fillings = fillings;
        this.texts = texts;
        this.staff = staff;
        this.today = today;
        this.zone = zone;
        this.keepDays = keepDays;
    }

    @GetMapping("/journal")
    String open(
            @RequestParam(name = "group", required = false) @Nullable String wanted,
            @SessionAttribute(name = LAST_SEEN, required = false) @Nullable String lastSeen,
            Model model) {
        var groups = journal.groups();
        if (wanted != null) {
            return "redirect:" + opening(named(groups, wanted));
        }
        if (lastSeen != null && groups.stream().anyMatch(group -> lastSeen.startsWith(path(group)))) {
            return "redirect:" + lastSeen;
        }
        if (groups.size() == 1) {
            return "redirect:" + opening(groups.getFirst());
        }
        model.addAttribute("groups", groups);
        return "journal/groups";
    }

    @GetMapping("/journal/{group}/{month}")
    String month(
            @PathVariable("group") String wanted,
            @PathVariable YearMonth month,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable String child,
            Authentication authentication,
            HttpSession session,
            Locale language,
            Model model) {
        var groups = journal.groups();
        var group = named(groups, wanted);
        session.setAttribute(LAST_SEEN, path(group) + month);
        var months = new Course(group.from(), group.to())
                .months().stream().map(each -> MonthLink.of(each, language)).toList();
        model.addAttribute(
                "page",
                new JournalPage(
                        group,
                        groups,
                        MonthLink.of(month, language),
                        months,
                        today.date(),
                        zone,
                        authentication.getName(),
                        keepDays,
                        day,
                        child,
                        !mayWrite(authentication),
                        texts.of(language),
                        texts.of(staff.people())));
        return "journal/month";
    }

    private String opening(Group group) {
        var date = today.date();
        var month = new Course(group.from(), group.to())
                .opening(date, each -> fillings.of(group.id(), each).hasGaps(date));
        return path(group) + month;
    }

    /** The service decides who writes; the page only spares the others the keys. */
    private static boolean mayWrite(Authentication authentication) {
        return Viewer.of(authentication)
                .filter(person -> person.hasAny(WRITERS))
                .isPresent();
    }

    private static String path(Group group) {
        return "/journal/" + group.id() + "/";
    }

    private static Group named(List<Group> groups, String id) {
        return groups.stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow(Missing::new);
    }
}
