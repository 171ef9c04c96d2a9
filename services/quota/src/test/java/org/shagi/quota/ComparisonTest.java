package org.shagi.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.shagi.quota.domain.Allowance;
import org.shagi.quota.domain.GroupPlan;
import org.shagi.quota.domain.OverdueDay;
import org.shagi.quota.domain.YearAssignment;
import org.shagi.quota.domain.rebuild.Comparison;
import org.shagi.quota.domain.rebuild.Difference;
import org.shagi.quota.domain.rebuild.Difference.How;
import org.shagi.quota.domain.rebuild.Difference.What;

/** Whatever a report is made of is compared before a fresh read model takes the place of the live one. */
class ComparisonTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 1, 16);

    private final InMemory live = held(10, 2);
    private final InMemory fresh = held(10, 2);

    @Test
    void twoThatHoldTheSameAgree() {
        assertThat(differences()).isEmpty();
    }

    @Test
    void aLostAssignmentIsSeen() {
        live.assignments.replaceIfNewer(assignment());

        assertThat(differences()).containsExactly(new Difference(What.ASSIGNMENT, "2019", How.ONLY_LIVE));
    }

    @Test
    void aPlanForOtherChildrenAndOtherOverdueTermsAreSeen() {
        var other = held(9, 3);

        assertThat(Comparison.of(live.snapshots, other.snapshots, TODAY))
                .containsExactly(
                        new Difference(What.PLAN, Sample.ROMASHKA, How.UNLIKE),
                        new Difference(What.OVERDUE, "enrolment prevention", How.UNLIKE));
    }

    @Test
    void whatTheFreshOneHasAloneIsSeen() {
        fresh.assignments.replaceIfNewer(assignment());

        assertThat(differences()).containsExactly(new Difference(What.ASSIGNMENT, "2019", How.ONLY_FRESH));
    }

    private List<Difference> differences() {
        return Comparison.of(live.snapshots, fresh.snapshots, TODAY);
    }

    private static InMemory held(int children, int overdue) {
        var held = new InMemory();
        held.groups.replaceIfNewer(Sample.romashka());
        var plan = Sample.plan(Sample.ROMASHKA, Sample.DEPARTMENT, 1);
        held.plans.replaceIfNewer(new GroupPlan(
                plan.groupId(), plan.departmentId(), children, new TreeMap<>(plan.months()), 1, plan.toldAt()));
        held.overdueDays.replaceIfNewer(new OverdueDay(
                "enrolment",
                Sample.DEPARTMENT,
                TODAY,
                List.of(new OverdueDay.OfGroup(Sample.ROMASHKA, overdue, TODAY.minusDays(1))),
                1));
        return held;
    }

    private static YearAssignment assignment() {
        return new YearAssignment(
                2019,
                List.of(new YearAssignment.Indicator("Количество услуг", "642", 10, new Allowance(1), List.of())),
                1,
                Sample.TOLD);
    }
}
