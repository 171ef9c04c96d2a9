package org.shagi.portal.journal;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shagi.portal.frame.ServiceFailures;
import org.shagi.portal.frame.Today;
import org.shagi.portal.months.Names;
import org.shagi.portal.services.MonthFilesApi;
import org.shagi.portal.session.Role;
import org.shagi.portal.session.Viewer;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The part of the month's page that tells how it stands with its closing; it comes anew after every sheet that is saved. */
@Controller
@RequestMapping("/journal/{group}/{month}/closing")
class ClosingPages {

    private static final Set<Role> CLOSERS = EnumSet.of(Role.GROUP_LEADER, Role.DEPARTMENT_HEAD);

    private final MonthClosings closings;
    private final Names names;
    private final Today today;

    ClosingPages(MonthClosings closings, Names names, Today today) {
        this.closings = closings;
        this.names = names;
        this.today = today;
    }

    @GetMapping
    String state(@PathVariable String group, @PathVariable YearMonth month, Authentication viewer, Model model) {
        model.addAttribute("group", group);
        model.addAttribute("month", month);
        model.addAttribute("today", today.date());
        model.addAttribute("state", closings.of(group, month));
        model.addAttribute(
                "mayClose",
                Viewer.of(viewer).filter(some -> some.hasAny(CLOSERS)).isPresent());
        model.addAttribute("mayHandOver", isOne(viewer, Role.GROUP_LEADER));
        model.addAttribute("mayAccept", isOne(viewer, Role.DEPARTMENT_HEAD));
        model.addAttribute(
                "names",
                names.of(group).children().stream()
                        .collect(Collectors.toMap(
                                MonthFilesApi.Name::childId, MonthFilesApi.Name::name, (first, later) -> later)));
        model.addAttribute("key", UUID.randomUUID());
        return "journal/closing :: state";
    }

    /** @param key made with the page, so that a form sent twice closes once */
    @PostMapping
    String close(
            @PathVariable String group,
            @PathVariable YearMonth month,
            @RequestParam String key,
            RedirectAttributes outcome) {
        return told(outcome, "journal.closing.done", () -> closings.close(group, month, key));
    }

    @PostMapping("/handover")
    String handOver(@PathVariable String group, @PathVariable YearMonth month, RedirectAttributes outcome) {
        return told(outcome, "journal.closing.handed-over", () -> closings.handOver(group, month));
    }

    @PostMapping("/acceptance")
    String accept(@PathVariable String group, @PathVariable YearMonth month, RedirectAttributes outcome) {
        return told(outcome, "journal.closing.accepted", () -> closings.accept(group, month));
    }

    private static boolean isOne(Authentication viewer, Role role) {
        return Viewer.of(viewer).filter(some -> some.hasAny(EnumSet.of(role))).isPresent();
    }

    private static String told(RedirectAttributes outcome, String done, Runnable write) {
        try {
            write.run();
            outcome.addFlashAttribute("done", done);
        } catch (HttpClientErrorException refusal) {
            outcome.addFlashAttribute("refused", ServiceFailures.sentence(refusal));
        }
        return "redirect:/journal/{group}/{month}";
    }
}
