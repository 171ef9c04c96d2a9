package org.shagi.journal.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.shagi.contracts.ContractFiles;
import org.shagi.contracts.EventJson;
import org.shagi.contracts.EventType;
import org.shagi.contracts.assignment.ServicePlanDrawn;
import org.shagi.contracts.diagnostics.EmphasesSuggested;
import org.shagi.contracts.enrolment.GroupRosterChanged;
import org.shagi.journal.InMemoryJournal;

/** The published examples of other services, read as the journal reads them. */
class LearnedNewsTest {

    private final InMemoryJournal journal = new InMemoryJournal();

    @Test
    void learnsTheGroupOfTheExample() {
        var told = (GroupRosterChanged) example(EventType.GROUP_ROSTER_CHANGED);

        journal.groups.keep(EnrolmentNews.groupOf(told));

        var group = journal.groups.find(told.groupId()).orElseThrow();
        assertThat(group.departmentId()).isEqualTo(told.departmentId());
        assertThat(group.from()).isEqualTo(told.from());
        assertThat(group.to()).isEqualTo(told.to());
        assertThat(group.version()).isEqualTo(told.version());
        assertThat(group.staff())
                .hasSameSizeAs(told.staff())
                .contains(told.staff().getFirst().staffId());
        assertThat(group.children()).hasSameSizeAs(told.children());
        var child = told.children().getFirst();
        assertThat(group.children().getFirst().caseNumber()).isEqualTo(child.caseNumber());
        assertThat(group.children().getFirst().codes())
                .extracting("value")
                .containsExactlyInAnyOrderElementsOf(child.codes());
    }

    @Test
    void learnsThePlanOfTheExample() {
        var told = (ServicePlanDrawn) example(EventType.SERVICE_PLAN_DRAWN);

        journal.plans.keep(StateAssignmentNews.planOf(told));

        var plan = journal.plans.of(told.groupId(), told.month());
        assertThat(plan.version()).isEqualTo(told.version());
        assertThat(plan.days()).hasSameSizeAs(told.days());
        var day = told.days().getFirst();
        assertThat(plan.days().get(day.date())).extracting("value").isSubsetOf(day.codes());
        assertThat(journal.plans.of(told.groupId(), YearMonth.of(2031, 1)).version())
                .isZero();
    }

    @Test
    void learnsTheEmphasesOfTheExample() {
        var told = (EmphasesSuggested) example(EventType.EMPHASES_SUGGESTED);

        var emphases = DiagnosticsNews.emphasesOf(told);

        assertThat(emphases.groupId()).isEqualTo(told.groupId());
        assertThat(emphases.stage()).isEqualTo(1);
        assertThat(emphases.month()).isEqualTo(told.month());
        assertThat(emphases.problems()).extracting("title").containsExactly("Познавательная активность", "Память");
    }

    private static Object example(EventType type) {
        return EventJson.read(type, ContractFiles.example(type).getBytes(UTF_8));
    }
}
