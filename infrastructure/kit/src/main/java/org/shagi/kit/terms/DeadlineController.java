package org.shagi.kit.terms;

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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shagi.calendar.terms.DeadlineState;
import org.shagi.calendar.terms.DeadlineSummary;
import org.shagi.calendar.terms.DeadlineView;
import org.shagi.kit.domain.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is owed when, of a service whose terms are {@link ScopedTerms}. It tells of groups and departments, never of a child. */
@RestController
class DeadlineController {

    private final ScopedTerms terms;

    DeadlineController(ScopedTerms terms) {
        this.terms = terms;
    }

    /** The most pressing 1000 at most; without states asked for, those that are not done. */
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
            @RequestParam(defaultValue = "OVERDUE,TODAY,WEEK,LATER") Set<DeadlineState> state,
            Actor actor,
            Locale locale) {
        return DeadlineView.pressing(terms.inScopeOf(actor, department), state, locale);
    }

    /** How many there are, however many. */
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
    DeadlineSummary summary(@RequestParam @Nullable String department, Actor actor) {
        return DeadlineSummary.of(terms.inScopeOf(actor, department));
    }
}
