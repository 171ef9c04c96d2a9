package org.shagi.journal.web;

import static org.shagi.kit.domain.Role.Names.CENTRAL_OFFICE;
import static org.shagi.kit.domain.Role.Names.CIRCLE_LEADER;
import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.PSYCHOLOGIST;
import static org.shagi.kit.domain.Role.Names.QUALITY_OFFICER;
import static org.shagi.kit.domain.Role.Names.SOCIAL_WORKER;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.application.ListGroups;
import org.shagi.journal.application.ListUnfilled;
import org.shagi.journal.application.ViewDay;
import org.shagi.journal.application.ViewMonth;
import org.shagi.journal.domain.CentreDays;
import org.shagi.journal.domain.JournalNorms;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The journal for those who read it. */
@RestController
class JournalController {

    private final ListGroups listGroups;
    private final ListUnfilled listUnfilled;
    private final ViewMonth viewMonth;
    private final ViewDay viewDay;
    private final CentreDays days;
    private final JournalNorms norms;

    JournalController(
            ListGroups listGroups,
            ListUnfilled listUnfilled,
            ViewMonth viewMonth,
            ViewDay viewDay,
            CentreDays days,
            JournalNorms norms) {
        this.listGroups = listGroups;
        this.listUnfilled = listUnfilled;
        this.viewMonth = viewMonth;
        this.viewDay = viewDay;
        this.days = days;
        this.norms = norms;
    }

    @GetMapping("/groups")
    @RolesAllowed({
        DIRECTOR,
        DEPARTMENT_HEAD,
        GROUP_LEADER,
        PSYCHOLOGIST,
        CIRCLE_LEADER,
        SOCIAL_WORKER,
        QUALITY_OFFICER,
        CENTRAL_OFFICE,
        INTEGRATION
    })
    List<GroupView> groups(Actor reader) {
        return listGroups.inScopeOf(reader).stream()
                .map(group -> new GroupView(group.id(), group.name(), group.departmentId(), group.from(), group.to()))
                .toList();
    }

    @GetMapping("/groups/{id}/months/{month}")
    @RolesAllowed({
        DIRECTOR,
        DEPARTMENT_HEAD,
        GROUP_LEADER,
        PSYCHOLOGIST,
        CIRCLE_LEADER,
        SOCIAL_WORKER,
        QUALITY_OFFICER,
        CENTRAL_OFFICE,
        INTEGRATION
    })
    MonthView month(Actor reader, @PathVariable String id, @PathVariable YearMonth month) {
        return Answers.orProblem(viewMonth.view(reader, id, month).map(seen -> MonthView.of(seen, days)));
    }

    @GetMapping("/groups/{id}/days/{date}")
    @RolesAllowed({
        DIRECTOR,
        DEPARTMENT_HEAD,
        GROUP_LEADER,
        PSYCHOLOGIST,
        CIRCLE_LEADER,
        SOCIAL_WORKER,
        QUALITY_OFFICER,
        CENTRAL_OFFICE,
        INTEGRATION
    })
    ResponseEntity<DayView> day(Actor reader, @PathVariable String id, @PathVariable LocalDate date) {
        var day = Answers.orProblem(viewDay.view(reader, id, date).map(sheet -> DayView.of(sheet, days)));
        return Answers.versioned(day.version(), day);
    }

    /** Of a day, by default of today, or of every day from one to another. */
    @GetMapping("/unfilled")
    @RolesAllowed({
        DIRECTOR,
        DEPARTMENT_HEAD,
        GROUP_LEADER,
        PSYCHOLOGIST,
        CIRCLE_LEADER,
        SOCIAL_WORKER,
        QUALITY_OFFICER,
        CENTRAL_OFFICE,
        INTEGRATION
    })
    List<UnfilledView> unfilled(
            Actor reader,
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        var span = Answers.orProblem(Span.of(on, from, to, listUnfilled.today()));
        return listUnfilled.between(reader, department, span.from(), span.to()).stream()
                .map(UnfilledView::of)
                .toList();
    }

    /** Why a child may be away. */
    @GetMapping("/absence-reasons")
    @RolesAllowed({
        DIRECTOR,
        DEPARTMENT_HEAD,
        GROUP_LEADER,
        PSYCHOLOGIST,
        CIRCLE_LEADER,
        SOCIAL_WORKER,
        QUALITY_OFFICER,
        CENTRAL_OFFICE,
        INTEGRATION
    })
    List<ReasonView> absenceReasons(Locale language) {
        return norms.absences().all().stream()
                .map(reason -> new ReasonView(reason.code(), reason.text(language), reason.needsComment()))
                .toList();
    }

    /** @param needsComment whether a comment must go with it */
    record ReasonView(String code, String text, boolean needsComment) {}

    record GroupView(String id, String name, String departmentId, LocalDate from, LocalDate to) {}
}
