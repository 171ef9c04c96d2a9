package org.shagi.portal.months;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.frame.ServiceFailures;
import org.shagi.portal.services.Enrolment;
import org.shagi.portal.services.EnrolmentApi;
import org.shagi.portal.services.OutingsApi;
import org.shagi.portal.services.Staff;
import org.shagi.portal.session.Role;
import org.shagi.portal.session.Viewer;
import org.springframework.http.ResponseEntity;
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

/** Outings of a group: where it goes, who goes, the head's order and the safety briefing. */
@Controller
@RequestMapping("/journal/{group}/{month}/outings")
class OutingPages {

    private static final Set<Role> WRITERS = EnumSet.of(Role.GROUP_LEADER, Role.DEPARTMENT_HEAD, Role.SOCIAL_WORKER);

    private final MonthPage page;
    private final OutingsApi outings;
    private final Enrolment enrolment;
    private final Names names;
    private final Staff staff;

    OutingPages(MonthPage page, OutingsApi outings, Enrolment enrolment, Names names, Staff staff) {
        this.page = page;
        this.outings = outings;
        this.enrolment = enrolment;
        this.names = names;
        this.staff = staff;
    }

    /** @param day whose outing is written down or changed; the first that is not prepared, if nothing is said */
    @GetMapping
    String show(
            @PathVariable String group,
            @PathVariable YearMonth month,
            @RequestParam(required = false) @Nullable LocalDate day,
            Authentication signedIn,
            Model model) {
        page.show(group, month, model);
        var found = outings.of(group, month);
        var wanted = day == null && !found.unready().isEmpty()
                ? found.unready().getFirst().date()
                : day;
        model.addAttribute("outings", found.outings());
        model.addAttribute("unready", found.unready());
        model.addAttribute("day", wanted);
        model.addAttribute(
                "outing",
                found.outings().stream()
                        .filter(outing -> outing.date().equals(wanted))
                        .findFirst()
                        .orElse(null));
        model.addAttribute("children", page.children(group, month));
        model.addAttribute(
                "staff",
                enrolment.group(group).join().map(EnrolmentApi.Group::staff).orElse(List.of()));
        model.addAttribute(
                "mayWrite",
                Viewer.of(signedIn).filter(viewer -> viewer.hasAny(WRITERS)).isPresent());
        return "months/outings";
    }

    /** @param version of the outing that the page was made from; 0 for a new one */
    @PostMapping
    String keep(
            @PathVariable String group,
            @PathVariable YearMonth month,
            @RequestParam LocalDate date,
            @RequestParam long version,
            @RequestParam String route,
            @RequestParam LocalTime leaves,
            @RequestParam LocalTime returns,
            @RequestParam(defaultValue = "") List<String> children,
            @RequestParam(defaultValue = "") List<String> escorts,
            @RequestParam(defaultValue = "") String orderNumber,
            @RequestParam(required = false) @Nullable LocalDate orderedOn,
            @RequestParam(defaultValue = "") String briefing,
            @RequestParam(required = false) @Nullable LocalDate briefedOn,
            RedirectAttributes outcome) {
        var wanted = new OutingsApi.Wanted(
                route,
                leaves,
                returns,
                children,
                escorts,
                orderNumber.isBlank() ? null : orderNumber,
                orderedOn,
                briefing.isBlank() ? null : briefing,
                briefedOn);
        try {
            outings.keep(group, date, version == 0 ? null : "\"" + version + "\"", wanted);
            outcome.addFlashAttribute("done", "outings.done");
        } catch (HttpClientErrorException refusal) {
            outcome.addFlashAttribute("refused", ServiceFailures.sentence(refusal));
        }
        return "redirect:/journal/{group}/{month}/outings?day=" + date;
    }

    @GetMapping("/{date}/order.{ending:pdf|docx}")
    ResponseEntity<byte[]> order(
            @PathVariable String group,
            @PathVariable YearMonth month,
            @PathVariable LocalDate date,
            @PathVariable String ending) {
        return MonthFiles.attachment(
                outings.order(group, date, ending, withEscorts(group, month, date)),
                "outing-%s.%s".formatted(date, ending));
    }

    /** Of the children, and of those who go with them: by name whom identity knows. */
    private OutingsApi.Names withEscorts(String group, YearMonth month, LocalDate date) {
        var children = names.of(group);
        return new OutingsApi.Names(
                children.department(),
                children.children(),
                outings.of(group, month).outings().stream()
                        .filter(outing -> outing.date().equals(date))
                        .flatMap(outing -> outing.escorts().stream())
                        .flatMap(account ->
                                staff.known(account).map(name -> new OutingsApi.Colleague(account, name)).stream())
                        .toList());
    }
}
