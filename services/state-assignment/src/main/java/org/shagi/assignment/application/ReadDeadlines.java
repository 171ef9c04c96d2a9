package org.shagi.assignment.application;

import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.assignment.domain.circle.CirclePlans;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.plan.ServicePlans;
import org.shagi.assignment.domain.terms.CircleTerms;
import org.shagi.assignment.domain.terms.MonthTerms;
import org.shagi.calendar.terms.Deadline;
import org.shagi.calendar.terms.Deadlines;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.terms.ScopedTerms;
import org.springframework.stereotype.Component;

/** Which plans are owed when, counted anew with every question; one look-up by id for the plans of all groups. */
@Component
public class ReadDeadlines implements ScopedTerms {

    private static final String STATE_ASSIGNMENT = "state-assignment";

    private final ListGroups groups;
    private final ServicePlans plans;
    private final CirclePlans circles;
    private final Deadlines deadlines;
    private final InstantSource clock;
    private final ZoneId zone;

    ReadDeadlines(
            ListGroups groups,
            ServicePlans plans,
            CirclePlans circles,
            Deadlines deadlines,
            InstantSource clock,
            ZoneId zone) {
        this.groups = groups;
        this.plans = plans;
        this.circles = circles;
        this.deadlines = deadlines;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * The deadlines of groups in somebody's scope, the most pressing first.
     *
     * @param departmentId of one department only; null for all
     */
    @Override
    public List<Deadline> inScopeOf(Actor actor, @Nullable String departmentId) {
        return of(groups.forActor(actor).stream()
                        .filter(group -> departmentId == null || departmentId.equals(group.departmentId()))
                        .toList())
                .sorted(Deadline.MOST_PRESSING_FIRST)
                .toList();
    }

    @Override
    public Stream<Deadline> ofCentre() {
        return of(groups.all());
    }

    private Stream<Deadline> of(List<Group> some) {
        var now = clock.instant().atZone(zone);
        var today = now.toLocalDate();
        var approved =
                plans.approvedOn(some.stream().collect(toMap(Group::id, group -> MonthTerms.wanted(group, today))));
        var circlesDrawn = circles.drawnOn(some.stream().map(Group::id).toList());
        var months = some.stream()
                .flatMap(group -> MonthTerms.of(group, today, approved.getOrDefault(group.id(), Map.of())).stream())
                .flatMap(month -> deadlines.of(STATE_ASSIGNMENT, month.subject(), month.facts(), now).stream());
        var ofCircles = some.stream()
                .map(group -> new CircleTerms(group, circlesDrawn.get(group.id())))
                .filter(circle -> circle.isOwed(today))
                .flatMap(circle -> deadlines.of(STATE_ASSIGNMENT, circle.subject(), circle.facts(), now).stream());
        return Stream.concat(months, ofCircles);
    }
}
