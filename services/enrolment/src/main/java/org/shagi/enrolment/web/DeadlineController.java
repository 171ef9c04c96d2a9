package org.shagi.enrolment.web;

import static org.shagi.kit.domain.Role.Names.CENTRAL_OFFICE;
import static org.shagi.kit.domain.Role.Names.CIRCLE_LEADER;
import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.PSYCHOLOGIST;
import static org.shagi.kit.domain.Role.Names.QUALITY_OFFICER;
import static org.shagi.kit.domain.Role.Names.REGISTRAR;
import static org.shagi.kit.domain.Role.Names.SOCIAL_WORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shagi.calendar.terms.DeadlineState;
import org.shagi.calendar.terms.DeadlineSummary;
import org.shagi.calendar.terms.DeadlineView;
import org.shagi.enrolment.application.DeadlineChoice;
import org.shagi.enrolment.application.ReadDeadlines;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is owed when. It names no child: a case is shown by its number. */
@RestController
class DeadlineController {

    private final ReadDeadlines readDeadlines;

    DeadlineController(ReadDeadlines readDeadlines) {
        this.readDeadlines = readDeadlines;
    }

    /**
     * The most pressing 1000 at most; without states asked for, those that are not done.
     *
     * @param each at most so many of each state
     */
    @GetMapping("/deadlines")
    @RolesAllowed({
        DIRECTOR,
        DEPARTMENT_HEAD,
        GROUP_LEADER,
        PSYCHOLOGIST,
        CIRCLE_LEADER,
        SOCIAL_WORKER,
        QUALITY_OFFICER,
        CENTRAL_OFFICE,
        REGISTRAR,
        INTEGRATION
    })
    List<DeadlineView> list(
            @RequestParam @Nullable String department,
            @RequestParam @Nullable String group,
            @RequestParam @Nullable String person,
            @RequestParam(defaultValue = "OVERDUE,TODAY,WEEK,LATER") Set<DeadlineState> state,
            @RequestParam(defaultValue = "1000") @Min(1) @Max(1000) int each,
            Actor actor,
            Locale locale) {
        var pressing = readDeadlines.pressing(new DeadlineChoice(department, group, person), each, actor);
        return DeadlineView.pressing(pressing.in(state), state, locale);
    }

    @GetMapping("/deadlines/summary")
    @RolesAllowed({
        DIRECTOR,
        DEPARTMENT_HEAD,
        GROUP_LEADER,
        PSYCHOLOGIST,
        CIRCLE_LEADER,
        SOCIAL_WORKER,
        QUALITY_OFFICER,
        CENTRAL_OFFICE,
        REGISTRAR,
        INTEGRATION
    })
    DeadlineSummary summary(
            @RequestParam @Nullable String department,
            @RequestParam @Nullable String group,
            @RequestParam @Nullable String person,
            Actor actor) {
        return readDeadlines
                .pressing(new DeadlineChoice(department, group, person), 1, actor)
                .summary();
    }

    /** All of one case, those that are done included. */
    @GetMapping("/cases/{id}/deadlines")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, QUALITY_OFFICER, REGISTRAR, INTEGRATION})
    List<DeadlineView> ofCase(@PathVariable String id, Actor actor, Locale locale) {
        return Answers.orProblem(readDeadlines.ofCase(id, actor)).stream()
                .map(deadline -> DeadlineView.of(deadline, locale))
                .toList();
    }
}
