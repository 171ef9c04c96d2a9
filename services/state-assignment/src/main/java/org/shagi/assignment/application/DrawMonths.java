package org.shagi.assignment.application;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.plan.MonthPlanner;
import org.shagi.assignment.domain.plan.PlanState;
import org.shagi.assignment.domain.plan.PlanningBasis;
import org.shagi.assignment.domain.plan.ServicePlan;
import org.shagi.assignment.domain.plan.ServicePlans;
import org.shagi.assignment.domain.planning.YearPlanning;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Draws many months of one group at once: what they are drawn from and the plans that are there are read once, and the plans that
 * were not there before are stored in one write. What cannot be drawn or stored is told, and the rest goes on.
 */
@Component
class DrawMonths {

    private static final Logger LOG = LoggerFactory.getLogger(DrawMonths.class);

    private final FindBasis basis;
    private final DrawPlan draw;
    private final ServicePlans plans;

    DrawMonths(FindBasis basis, DrawPlan draw, ServicePlans plans) {
        this.basis = basis;
        this.draw = draw;
        this.plans = plans;
    }

    /**
     * Draws the months that have no plan yet.
     *
     * @param anew whether drafts are drawn anew; what the head approved stays in any case
     */
    YearPlanning.Group of(Group group, List<YearMonth> months, boolean anew) {
        var outcome = new Outcome(group);
        outcome.trying(months, () -> {
            var held = plans.of(group.id(), months);
            var open = months.stream()
                    .filter(month ->
                            !held.containsKey(month) || (anew && held.get(month).state() == PlanState.DRAFT))
                    .toList();
            switch (basis.of(group)) {
                case Decision.Refused<PlanningBasis>(Refusal refusal) -> outcome.refuse(open, refusal.code());
                case Decision.Accepted<PlanningBasis>(PlanningBasis all) -> draw(all, open, held, outcome);
            }
        });
        return outcome.told();
    }

    private void draw(PlanningBasis all, List<YearMonth> open, Map<YearMonth, ServicePlan> held, Outcome outcome) {
        var first = new ArrayList<ServicePlan>();
        for (var month : open) {
            outcome.trying(List.of(month), () -> {
                switch (ServicePlan.draw(all, month)) {
                    case Decision.Refused<ServicePlan>(Refusal refusal) ->
                        outcome.refuse(List.of(month), refusal.code());
                    case Decision.Accepted<ServicePlan>(ServicePlan drawn) -> {
                        var before = held.get(month);
                        if (before == null) {
                            first.add(drawn);
                        } else {
                            replace(all, before, drawn, outcome);
                        }
                    }
                }
            });
        }
        outcome.trying(first.stream().map(ServicePlan::month).toList(), () -> store(all, first, outcome));
    }

    private void replace(PlanningBasis all, ServicePlan before, ServicePlan drawn, Outcome outcome) {
        switch (draw.put(Optional.of(before), drawn, "")) {
            case Decision.Refused<DrawPlan.DrawnPlan>(Refusal refusal) ->
                outcome.refuse(List.of(drawn.month()), refusal.code());
            case Decision.Accepted<DrawPlan.DrawnPlan>(DrawPlan.DrawnPlan put) ->
                outcome.drew(put.plan().version() != before.version(), missed(all, put.plan()));
        }
    }

    private void store(PlanningBasis all, List<ServicePlan> first, Outcome outcome) {
        if (plans.saveFirst(first)) {
            first.forEach(plan -> outcome.drew(true, missed(all, plan)));
            return;
        }
        for (var plan : first) {
            outcome.trying(List.of(plan.month()), () -> {
                if (plans.find(plan.groupId(), plan.month()).isEmpty()) {
                    plans.save(plan);
                    outcome.drew(true, missed(all, plan));
                }
            });
        }
    }

    private static int missed(PlanningBasis all, ServicePlan plan) {
        return MonthPlanner.of(all, plan.month())
                .review(plan.days(), day -> true)
                .shortages()
                .size();
    }

    /** What becomes of the group, month by month. */
    private static final class Outcome {

        private final Group group;
        private final List<String> refused = new ArrayList<>();
        private int drawn;
        private int missed;

        Outcome(Group group) {
            this.group = group;
        }

        /** Does something for these months; if it fails, they are told of. */
        void trying(List<YearMonth> months, Runnable what) {
            try {
                what.run();
            } catch (OptimisticLockingFailureException somebodyWasFaster) {
                refuse(months, "stale-version");
            } catch (RuntimeException fault) {
                LOG.error("No plan for group {} and months {}", group.id(), months, fault);
                refuse(months, "fault");
            }
        }

        void drew(boolean anythingNew, int missedNorms) {
            drawn += anythingNew ? 1 : 0;
            missed += missedNorms;
        }

        void refuse(List<YearMonth> months, String why) {
            months.forEach(month -> refused.add("%s %s: %s".formatted(group.name(), month, why)));
        }

        YearPlanning.Group told() {
            return new YearPlanning.Group(drawn, missed, refused);
        }
    }
}
