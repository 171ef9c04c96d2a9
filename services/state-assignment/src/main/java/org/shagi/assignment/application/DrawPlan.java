package org.shagi.assignment.application;

import java.time.YearMonth;
import java.util.Optional;
import org.shagi.assignment.domain.cyclogram.Cyclograms;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.plan.ServicePlan;
import org.shagi.assignment.domain.plan.ServicePlans;
import org.shagi.calendar.WorkCalendar;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** Draws a group's service plan for a month from its cyclogram, and stores it if it says anything new. */
@Component
class DrawPlan {

    private final FindStandard standards;
    private final Cyclograms cyclograms;
    private final WorkCalendar calendar;
    private final ServicePlans plans;

    DrawPlan(FindStandard standards, Cyclograms cyclograms, WorkCalendar calendar, ServicePlans plans) {
        this.standards = standards;
        this.cyclograms = cyclograms;
        this.calendar = calendar;
        this.plans = plans;
    }

    /** The plan as the cyclogram and the calendar give it now; nothing is stored. */
    Decision<ServicePlan> asOfNow(Group group, YearMonth month) {
        var cyclogram = cyclograms.of(group.id()).cyclogram();
        return standards.of(group).then(standard -> ServicePlan.draw(group, month, cyclogram, standard, calendar));
    }

    /** Puts a drawn plan in the place of the one held; one that says the same is left as it is. */
    DrawnPlan put(Optional<ServicePlan> held, ServicePlan drawn) {
        var next = held.map(before -> before.replacedBy(drawn)).orElse(drawn);
        if (held.isEmpty() || next.version() != held.get().version()) {
            plans.save(next);
        }
        return new DrawnPlan(next, held.isEmpty());
    }

    /** @param fresh whether there was no plan for the month before */
    record DrawnPlan(ServicePlan plan, boolean fresh) {}
}
