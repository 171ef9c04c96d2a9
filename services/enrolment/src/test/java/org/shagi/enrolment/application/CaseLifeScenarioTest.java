package org.shagi.enrolment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.enrolment.Given.END;
import static org.shagi.enrolment.Given.HEAD;
import static org.shagi.enrolment.Given.ORDER;
import static org.shagi.enrolment.Given.START;
import static org.shagi.enrolment.Given.accepted;
import static org.shagi.enrolment.Given.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.casefile.CaseQuery;
import org.shagi.enrolment.domain.casefile.CaseState;
import org.shagi.enrolment.domain.casefile.DestructionAct;
import org.shagi.enrolment.domain.casefile.EndReason;
import org.shagi.enrolment.domain.casefile.Ending;
import org.shagi.enrolment.domain.casefile.Milestone;
import org.shagi.enrolment.domain.group.ParentsMeeting;

/** Whole lives: one child's from the application to the archive and beyond it, and another's early refusal. */
class CaseLifeScenarioTest {

    private static final Order EXPULSION = new Order("77-р", LocalDate.of(2019, 7, 9));

    private final Office office = new Office();

    @Test
    void veraServesHerTermAndHerCaseIsKeptForFiveYears() {
        // December: the group is formed, she applies, and everything is done in its time
        office.on("2018-12-10");
        office.form("Ромашка", 10);
        office.apply("vera", "Ромашка", "Бубликова", Office.VERA);
        pass("vera", Milestone.CONTRACT_DRAFTED, "2018-12-10");
        office.on("2018-12-13");
        office.handInPapers("vera");
        office.on("2018-12-14");
        var registered = accepted(office.registerCase.register("vera", LocalDate.of(2018, 12, 14), HEAD));
        assertThat(registered.value().number().shown()).isEqualTo("1/2018");
        office.on("2018-12-18");
        pass("vera", Milestone.CASE_FILE_FORMED, "2018-12-14");
        pass("vera", Milestone.PROGRAMME_MARKED, "2018-12-14");
        pass("vera", Milestone.REGISTER_INFO_PREPARED, "2018-12-17");
        pass("vera", Milestone.START_NOTIFIED, "2018-12-18");
        office.on("2018-12-28");
        accepted(office.closeFormation.close("Ромашка", LocalDate.of(2018, 12, 26), HEAD));
        office.on("2019-01-08");
        accepted(office.recordMeeting.record("Ромашка", ParentsMeeting.FIRST, LocalDate.of(2019, 1, 8), HEAD));
        accepted(office.enrol("vera"));
        accepted(office.issueGroupOrder.issue("Ромашка", ORDER, HEAD));
        assertThat(office.file("vera").enrolment().number())
                .isEqualTo(registered.value().number());

        // 9 January: the service begins; in July it ends on its last day
        office.on("2019-01-15");
        pass("vera", Milestone.REGISTER_INFORMED, "2019-01-15");
        office.on("2019-07-09");
        pass("vera", Milestone.FILE_HANDED_OVER, "2019-07-05");
        pass("vera", Milestone.FINAL_ACT_DRAFTED, "2019-07-09");
        accepted(office.recordMeeting.record("Ромашка", ParentsMeeting.SECOND, LocalDate.of(2019, 7, 8), HEAD));
        var ended = accepted(office.endStay.terminate("vera", onTime(), HEAD)).value();
        assertThat(ended.state()).isEqualTo(CaseState.COMPLETED);
        assertThat(office.group("Ромашка").roster().getFirst().stay().to()).isEqualTo(END);
        office.on("2019-07-19");
        pass("vera", Milestone.COMPLETION_INFORMED, "2019-07-18");
        accepted(office.closeGroup.close("Ромашка", HEAD));

        // the archive keeps it for five years from 1 January, and not a day less
        accepted(office.archiveCase.archive("vera", LocalDate.of(2019, 7, 19), HEAD));
        office.on("2024-12-31");
        assertThat(refused(office.archiveCase.proposeDestruction("vera", "срок истёк", HEAD)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("retention-runs"))
                .satisfies(refusal -> assertThat(refusal.facts()).containsEntry("to", LocalDate.of(2024, 12, 31)));
        office.on("2025-01-01");
        var act = new DestructionAct("1-у", LocalDate.of(2025, 1, 1), List.of("Кузнецова А. А.", "Морозова Б. Б."));
        assertThat(refused(office.destroyCase.approve("vera", act, HEAD)).code())
                .isEqualTo("destruction-not-proposed");
        accepted(office.archiveCase.proposeDestruction("vera", "срок истёк", HEAD));
        var remains = accepted(office.destroyCase.approve("vera", act, HEAD));

        // nothing is left that says who she was
        assertThat(remains.fresh()).isTrue();
        assertThat(remains.value().number().shown()).isEqualTo("1/2018");
        assertThat(remains.value().destroyed()).isEqualTo(Map.of("case", 1, "child", 1));
        assertThat(remains.value().toString()).doesNotContain("Бубликова", "Кузнецова");
        assertThat(office.shelves.cases.find("vera")).isEmpty();
        assertThat(office.shelves.children.has(Office.VERA)).isFalse();
        assertThat(refused(office.readCases.one("vera", HEAD)).code()).isEqualTo("case-destroyed");
        assertThat(accepted(office.readCases.destroyedIn("d1", HEAD))).containsExactly(remains.value());
        assertThat(accepted(office.destroyCase.approve("vera", act, HEAD)).fresh())
                .isFalse();
        assertThat(found("бублик")).isEmpty();
    }

    @Test
    void egorsFamilyRefusesAndHisPlaceAndDaysAreFreeAgain() {
        office.form("Ромашка", 1);
        office.form("Василёк", 1);
        office.apply("egor", "Ромашка", "Дождиков", Office.EGOR);
        office.handInPapers("egor");
        accepted(office.enrol("egor"));
        accepted(office.issueGroupOrder.issue("Ромашка", ORDER, HEAD));

        // 11 March the family refuses; 15 March is his last day
        office.on("2019-03-12");
        var refusal = new Ending(
                EndReason.REFUSAL,
                LocalDate.of(2019, 3, 15),
                LocalDate.of(2019, 3, 11),
                new Order("33-р", LocalDate.of(2019, 3, 12)),
                "переезд");
        var gone = accepted(office.endStay.refuse("egor", refusal, HEAD));
        assertThat(gone.fresh()).isTrue();
        assertThat(gone.value().state()).isEqualTo(CaseState.ENDED_EARLY);
        assertThat(gone.value().ending()).isEqualTo(refusal);
        assertThat(accepted(office.endStay.refuse("egor", refusal, HEAD)).fresh())
                .isFalse();
        assertThat(office.shelves
                        .groups
                        .told
                        .getLast()
                        .roster()
                        .getFirst()
                        .stay()
                        .to())
                .isEqualTo(LocalDate.of(2019, 3, 15));
        pass("egor", Milestone.EARLY_END_DRAFTED, "2019-03-12");

        // another child has his place, and he himself may be in another group from the next day on
        office.apply("vera", "Ромашка", "Бубликова", Office.VERA);
        office.handInPapers("vera", LocalDate.of(2019, 3, 16));
        assertThat(accepted(office.enrol("vera")).fresh()).isTrue();
        office.apply("egor-again", "Василёк", "Дождиков", Office.EGOR);
        office.handInPapers("egor-again", LocalDate.of(2019, 3, 15));
        assertThat(refused(office.enrol("egor-again")).code()).isEqualTo("child-in-another-group");
        office.apply("egor-once-more", "Василёк", "Дождиков", Office.EGOR);
        office.handInPapers("egor-once-more", LocalDate.of(2019, 3, 16));
        assertThat(accepted(office.enrol("egor-once-more")).value().state()).isEqualTo(CaseState.ENROLLED);
    }

    @Test
    void aFamilyThatRefusesBeforeEnrolmentWithdraws() {
        office.form("Ромашка", 1);
        office.apply("vera", "Ромашка", "Бубликова", Office.VERA);
        office.handInPapers("vera");
        var refusal = new Ending(EndReason.REFUSAL, START, LocalDate.of(2018, 12, 20), null, null);

        var withdrawn = accepted(office.endStay.refuse("vera", refusal, HEAD));

        assertThat(withdrawn.value().state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(withdrawn.value().ending().lastDay()).isEqualTo(LocalDate.of(2018, 12, 20));
        assertThat(accepted(office.endStay.refuse("vera", refusal, HEAD)).fresh())
                .isFalse();
        assertThat(refused(office.enrol("vera")).code()).isEqualTo("out-of-turn");
    }

    private static Ending onTime() {
        return new Ending(EndReason.PROGRAMME_EXPIRED, END, null, EXPULSION, null);
    }

    private void pass(String caseId, Milestone milestone, String on) {
        var passed = accepted(office.passMilestone.pass(caseId, milestone, LocalDate.parse(on), null, HEAD));
        assertThat(passed.fresh()).isTrue();
    }

    private List<String> found(String word) {
        return office.searchCases.search(new CaseQuery(List.of(word), null, null, null, 0), HEAD).cases().stream()
                .map(file -> file.id())
                .toList();
    }
}
