package org.shagi.assignment.application;

import org.shagi.assignment.domain.cyclogram.Cyclograms;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.plan.Conditions;
import org.shagi.assignment.domain.plan.PlanningBasis;
import org.shagi.calendar.WorkCalendar;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** Gathers all that a group's plans are drawn from. */
@Component
class FindBasis {

    private final FindStandard standards;
    private final Cyclograms cyclograms;
    private final WorkCalendar calendar;
    private final Conditions conditions;

    FindBasis(FindStandard standards, Cyclograms cyclograms, WorkCalendar calendar, Conditions conditions) {
        this.standards = standards;
        this.cyclograms = cyclograms;
        this.calendar = calendar;
        this.conditions = conditions;
    }

    Decision<PlanningBasis> of(Group group) {
        return standards
                .of(group)
                .map(standard -> new PlanningBasis(
                        group, cyclograms.of(group.id()).cyclogram(), standard, calendar, conditions.of(group.id())));
    }
}
