package org.shagi.assignment.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.assignment.Given.accepted;
import static org.shagi.assignment.Given.refused;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The life of a month's plan from draft to amendment. */
class PlanApprovalTest {

    private static final LocalDate DUE = LocalDate.of(2025, 12, 26);
    private static final List<PlannedDay> OTHER = days(13);
    private static final ServicePlan DRAFT =
            new ServicePlan("g", "d", YearMonth.of(2026, 1), days(12), "", List.of(), 1);
    private static final ServicePlan APPROVED = DRAFT.approved("kuznetsova", DUE, DUE);

    @Test
    void isChangedWithoutAReasonWhileItIsADraft() {
        var changed = accepted(DRAFT.changed(OTHER, ""));

        assertThat(changed.state()).isEqualTo(PlanState.DRAFT);
        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.editions()).isEmpty();
    }

    @Test
    void isFrozenOnceApprovedUnlessSomebodySaysWhy() {
        assertThat(APPROVED.state()).isEqualTo(PlanState.APPROVED);
        assertThat(refused(APPROVED.changed(OTHER, " ")).code()).isEqualTo("plan-approved");
        assertThat(accepted(APPROVED.changed(DRAFT.days(), ""))).as("the same").isSameAs(APPROVED);
    }

    @Test
    void keepsBothWhatWasApprovedAndTheAmendment() {
        var amended = accepted(APPROVED.changed(OTHER, "карантин"));
        assertThat(amended.state()).isEqualTo(PlanState.AMENDED);
        assertThat(amended.inForce()).map(Edition::days).contains(DRAFT.days());

        var again = amended.approved("kuznetsova", DUE.plusDays(20), DUE);

        assertThat(again.state()).isEqualTo(PlanState.APPROVED);
        assertThat(again.editions()).extracting(Edition::number).containsExactly(1, 2);
        assertThat(again.editions()).extracting(Edition::days).containsExactly(DRAFT.days(), OTHER);
        assertThat(again.editions()).extracting(Edition::reason).containsExactly("", "карантин");
        assertThat(again.editions()).extracting(Edition::late).containsExactly(false, true);
    }

    @Test
    void isApprovedAgainByItselfWhenTheAmendmentIsTakenBack() {
        var amended = accepted(APPROVED.changed(OTHER, "карантин"));

        var back = accepted(amended.changed(DRAFT.days(), ""));

        assertThat(back.state()).isEqualTo(PlanState.APPROVED);
        assertThat(back.amendment()).isEmpty();
        assertThat(back.editions()).hasSize(1);
    }

    private static List<PlannedDay> days(int dayOfMonth) {
        return List.of(new PlannedDay(LocalDate.of(2026, 1, dayOfMonth), new TreeSet<>(), List.of()));
    }
}
