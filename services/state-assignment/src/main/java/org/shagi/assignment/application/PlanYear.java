package org.shagi.assignment.application;

import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.group.GroupState;
import org.shagi.assignment.domain.planning.YearPlanning;
import org.shagi.assignment.domain.planning.YearPlanning.State;
import org.shagi.assignment.domain.planning.YearPlannings;
import org.shagi.assignment.domain.yearly.StateAssignment;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Draws the plans of a year for all groups in somebody's scope, beside everything else and with its progress told. Plans that are there
 * stay, unless drafts are to be drawn anew; what the head approved stays in any case.
 */
@Component
public class PlanYear {

    private static final Logger LOG = LoggerFactory.getLogger(PlanYear.class);
    private static final int TELL_EACH = 10;

    private final ListGroups groups;
    private final DrawMonths draw;
    private final YearPlannings plannings;
    private final InstantSource clock;

    PlanYear(ListGroups groups, DrawMonths draw, YearPlannings plannings, InstantSource clock) {
        this.groups = groups;
        this.draw = draw;
        this.plannings = plannings;
        this.clock = clock;
    }

    /** How the last one of a year stands. */
    public Decision<YearPlanning> last(int year) {
        return plannings
                .of(year)
                .map(last -> last.asOf(clock.instant()))
                .map(Decision::accepted)
                .orElseGet(() ->
                        Decision.refused(Refusal.unknown("year-not-planned").with("year", String.valueOf(year))));
    }

    /**
     * Begins; refused while another one of the year is under way.
     *
     * @param anew whether drafts are drawn anew
     */
    public Decision<YearPlanning> begin(Actor actor, int year, boolean anew) {
        return StateAssignment.possible(year).then(possible -> {
            var mine = groups.forActor(actor).stream()
                    .filter(group -> group.state() != GroupState.CLOSED
                            && !months(group, year).isEmpty())
                    .toList();
            var begun = YearPlanning.begun(year, actor.id(), mine.size(), clock.instant());
            if (!plannings.begin(begun, clock.instant())) {
                return Decision.refused(Refusal.conflict("planning-under-way").with("year", String.valueOf(year)));
            }
            Thread.ofVirtual().name("plan-year").start(() -> run(begun, mine, anew));
            return Decision.accepted(begun);
        });
    }

    /** One thread for each core: planning is reckoning, and it must leave the store to the others in between. */
    private void run(YearPlanning begun, List<Group> mine, boolean anew) {
        var standing = new AtomicReference<>(begun);
        try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (var group : mine) {
                threads.execute(() -> {
                    var outcome = draw.of(group, months(group, begun.year()), anew);
                    tell(standing.updateAndGet(before -> before.with(outcome, clock.instant())));
                });
            }
        }
        var all = standing.get();
        plannings.note(all.ended(all.done() == all.groups() ? State.DONE : State.FAILED, clock.instant()));
        LOG.info("Planned {} for {} groups, {} plans drawn", all.year(), all.done(), all.drawn());
    }

    /** Not each time: what is told must not cost more than what is done. */
    private void tell(YearPlanning standing) {
        if (standing.done() % TELL_EACH == 0 && standing.done() < standing.groups()) {
            plannings.note(standing);
        }
    }

    private static List<YearMonth> months(Group group, int year) {
        return group.course().months().stream()
                .filter(month -> month.getYear() == year)
                .toList();
    }
}
