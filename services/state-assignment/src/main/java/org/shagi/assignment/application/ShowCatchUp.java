package org.shagi.assignment.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.shagi.assignment.domain.given.GivenDays;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.plan.CatchUp;
import org.shagi.assignment.domain.plan.GroupPlan;
import org.shagi.assignment.domain.plan.GroupPlans;
import org.shagi.assignment.domain.plan.MonthPlanner;
import org.shagi.assignment.domain.plan.PlannedDay;
import org.shagi.assignment.domain.plan.PlanningBasis;
import org.shagi.assignment.domain.plan.ServicePlan;
import org.shagi.assignment.domain.plan.ServicePlans;
import org.shagi.assignment.domain.shortfall.Shortfall;
import org.shagi.assignment.domain.shortfall.Shortfalls;
import org.shagi.calendar.NoCalendarForYear;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** Where a running course stands, and how what is missing could still be made up. */
@Component
public class ShowCatchUp {

    private final FindGroup groups;
    private final FindBasis basis;
    private final GroupPlans groupPlans;
    private final ServicePlans plans;
    private final GivenDays givenDays;
    private final Shortfalls shortfalls;
    private final InstantSource clock;
    private final ZoneId zone;

    ShowCatchUp(
            FindGroup groups,
            FindBasis basis,
            GroupPlans groupPlans,
            ServicePlans plans,
            GivenDays givenDays,
            Shortfalls shortfalls,
            InstantSource clock,
            ZoneId zone) {
        this.groups = groups;
        this.basis = basis;
        this.groupPlans = groupPlans;
        this.plans = plans;
        this.givenDays = givenDays;
        this.shortfalls = shortfalls;
        this.clock = clock;
        this.zone = zone;
    }

    public Decision<Found> ofGroup(Actor actor, String groupId) {
        return groups.forActor(actor, groupId)
                .then(group -> basis.of(group)
                        .then(all -> groupPlans
                                .find(groupId)
                                .map(asked -> of(all, asked))
                                .orElseGet(() -> Decision.refused(ShowGroupPlan.notSet(groupId)))));
    }

    private Decision<Found> of(PlanningBasis all, GroupPlan asked) {
        var group = all.group();
        try {
            var months = new TreeMap<YearMonth, List<PlannedDay>>();
            group.course().months().forEach(month -> months.put(month, days(all, month)));
            var given =
                    givenDays.of(group.id(), all.workingDaysUntil(group.course().to()));
            var today = LocalDate.ofInstant(clock.instant(), zone);
            var catchUp = CatchUp.of(all, asked, months, given, today);
            return Decision.accepted(new Found(group, catchUp, shortfalls.find(group.id(), YearMonth.from(today))));
        } catch (NoCalendarForYear unknown) {
            return Decision.refused(Refusal.rule("no-calendar-for-year").with("year", String.valueOf(unknown.year())));
        }
    }

    /** The plan of the month, or the one that would be drawn. */
    private List<PlannedDay> days(PlanningBasis all, YearMonth month) {
        return plans.find(all.group().id(), month)
                .map(ServicePlan::days)
                .orElseGet(() -> MonthPlanner.of(all, month).filled());
    }

    /**
     * @param group whose staff may give what is suggested
     * @param shortfall what quota said last of the running month; empty if it never left its limits
     */
    public record Found(Group group, CatchUp catchUp, Optional<Shortfall> shortfall) {}
}
