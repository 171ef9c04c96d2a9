package org.shagi.enrolment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shagi.enrolment.Given.AGE;
import static org.shagi.enrolment.Given.HEAD;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.enrolment.Given;
import org.shagi.enrolment.domain.casefile.CaseNumber;
import org.shagi.enrolment.domain.casefile.CaseState;
import org.shagi.enrolment.domain.child.Snils;
import org.shagi.enrolment.domain.group.RosterPlace;
import org.shagi.enrolment.domain.imports.ImportColumn;
import org.shagi.enrolment.domain.imports.ImportGiven;
import org.shagi.enrolment.domain.imports.RowOutcome;
import org.shagi.enrolment.domain.imports.RowPapers;
import org.shagi.enrolment.domain.imports.RowState;
import org.shagi.kit.domain.Decision;

class EnterRowsTest {

    private static final RowPapers VERA = ImportGiven.papers(2, "112-233-445 95", "Бубликова");
    private static final RowPapers EGOR = ImportGiven.papers(3, "087-654-302 00", "Калачов");

    private final Office office = new Office();
    private final Desk desk = new Desk(office.shelves.cases, office.shelves.groups);
    private final EnterRows enterRows = new EnterRows(
            office.shelves.cases,
            office.shelves.groups,
            office.shelves.children,
            office.shelves.register,
            desk,
            new FollowRoster(desk, office.shelves.groups, office.shelves.cases, AGE, () -> office.now),
            AGE,
            new Today(() -> office.now, ZoneId.of("Europe/Kaliningrad")),
            () -> office.now);

    @BeforeEach
    void aGroupIsForming() {
        office.form("romashka", 10);
    }

    @Test
    void aRowBecomesACaseWithAPlaceAndANumber() {
        assertThat(entered(VERA, EGOR)).extracting(RowOutcome::state).containsOnly(RowState.STORED);

        var places = office.group("romashka").roster();
        assertThat(places).extracting(place -> place.caseNumber().shown()).containsExactly("1/2018", "2/2018");
        assertThat(places)
                .extracting(RosterPlace::caseId)
                .allSatisfy(id -> assertThat(office.file(id).state()).isEqualTo(CaseState.ENROLLED));
        assertThat(office.group("romashka").version()).isEqualTo(2);
    }

    @Test
    void aSecondRunChangesNothing() {
        entered(VERA, EGOR);
        var before = office.group("romashka");

        assertThat(entered(VERA, EGOR)).extracting(RowOutcome::state).containsOnly(RowState.UNCHANGED);

        assertThat(office.group("romashka")).isEqualTo(before);
    }

    @Test
    void aCorrectedWorkbookFindsTheCasesThatAreThere() {
        entered(VERA);

        var outcomes = enterRows.entered(List.of(VERA, EGOR), "another-workbook", "romashka", HEAD);

        assertThat(outcomes).extracting(RowOutcome::state).containsExactly(RowState.UNCHANGED, RowState.STORED);
        assertThat(office.group("romashka").roster()).hasSize(2);
    }

    @Test
    void aTrialStoresNothing() {
        var outcomes = enterRows.tried(List.of(VERA, EGOR), "book", "romashka", HEAD);

        assertThat(outcomes).extracting(RowOutcome::state).containsOnly(RowState.READY);
        assertThat(office.group("romashka").roster()).isEmpty();
        assertThat(office.shelves.cases.ofGroup("romashka")).isEmpty();
        assertThat(office.shelves.children.find(VERA.child().snils())).isEmpty();
    }

    @Test
    void aRowThatARuleRefusesLeavesNothingAndTheOthersAreStored() {
        var cells = ImportGiven.cells("087-654-302 00", "Калачов");
        cells.put(ImportColumn.CERTIFICATE_FIT, "нет");
        var unfit = ImportGiven.papers(3, cells);

        var outcomes = entered(VERA, unfit);

        assertThat(outcomes).extracting(RowOutcome::state).containsExactly(RowState.STORED, RowState.FAILED);
        assertThat(outcomes.getLast().messages().getFirst().code()).isEqualTo("certificate-says-unfit");
        assertThat(office.shelves.cases.ofGroup("romashka")).hasSize(1);
        assertThat(office.shelves.children.find(unfit.child().snils())).isEmpty();
        assertThat(office.group("romashka").roster()).hasSize(1);
    }

    @Test
    void theLastPlaceGoesToTheRowThatComesFirstInTheTrialToo() {
        office.form("small", 1);

        var outcomes = enterRows.tried(List.of(VERA, EGOR), "book", "small", HEAD);

        assertThat(outcomes).extracting(RowOutcome::state).containsExactly(RowState.READY, RowState.FAILED);
        assertThat(outcomes.getLast().messages().getFirst().code()).isEqualTo("no-place-free");
    }

    @Test
    void aChildIsNotTakenIntoTwoGroups() {
        office.form("other", 10);
        entered(VERA);

        var outcomes = enterRows.entered(List.of(VERA), "book", "other", HEAD);

        assertThat(outcomes.getFirst().messages().getFirst().code()).isEqualTo("child-in-another-group");
    }

    @Test
    void whatADeadProcessLeftIsFinishedByTheNextRun() {
        office.shelves.cases.killed = true;
        assertThatThrownBy(() -> entered(VERA, EGOR)).isInstanceOf(InMemory.Killed.class);
        office.shelves.cases.killed = false;
        var left = office.group("romashka").roster();

        assertThat(entered(VERA, EGOR)).extracting(RowOutcome::state).doesNotContain(RowState.FAILED);

        assertThat(office.group("romashka").roster()).isEqualTo(left).hasSize(2);
        assertThat(office.shelves.cases.ofGroup("romashka"))
                .hasSize(2)
                .allSatisfy(file -> assertThat(file.state()).isEqualTo(CaseState.ENROLLED));
    }

    @Test
    void nothingStaysOfARowWhoseGroupFillsMeanwhile() {
        office.form("small", 2);
        office.shelves.groups.meanwhile = () -> enrolSomebodyElse("small");

        var outcomes = enterRows.entered(List.of(VERA, EGOR), "book", "small", HEAD);

        assertThat(outcomes).extracting(RowOutcome::state).containsExactly(RowState.STORED, RowState.FAILED);
        assertThat(outcomes.getLast().messages().getFirst().code()).isEqualTo("no-place-free");
        assertThat(office.shelves.cases.ofGroup("small"))
                .extracting(file -> file.child().lastName())
                .containsExactlyInAnyOrder("Кексова", "Бубликова");
        assertThat(office.shelves.children.find(EGOR.child().snils())).isEmpty();
        assertThat(office.group("small").roster())
                .extracting(place -> place.caseNumber().number())
                .doesNotHaveDuplicates();
    }

    @Test
    void theNumberOfARowThatFailsGoesToTheNextOne() {
        office.form("tiny", 1);
        office.shelves.groups.meanwhile = () -> enrolSomebodyElse("tiny", 7);

        enterRows.entered(List.of(VERA), "book", "tiny", HEAD);

        assertThat(entered(EGOR)).extracting(RowOutcome::state).containsExactly(RowState.STORED);
        assertThat(office.group("romashka").roster())
                .extracting(place -> place.caseNumber().shown())
                .containsExactly("1/2018");
    }

    @Test
    void whatADeadProcessOpenedForARowIsTakenBackIfTheGroupHasFilledSince() {
        office.form("tiny", 1);
        office.shelves.groups.meanwhile = () -> {
            throw new InMemory.Killed();
        };
        assertThatThrownBy(() -> enterRows.entered(List.of(VERA), "book", "tiny", HEAD))
                .isInstanceOf(InMemory.Killed.class);
        assertThat(office.shelves.cases.ofGroup("tiny")).hasSize(1);
        enrolSomebodyElse("tiny", 7);

        var outcomes = enterRows.entered(List.of(VERA), "book", "tiny", HEAD);

        assertThat(outcomes.getFirst().messages().getFirst().code()).isEqualTo("no-place-free");
        assertThat(office.shelves.cases.ofGroup("tiny")).isEmpty();
        assertThat(office.shelves.children.find(VERA.child().snils())).isEmpty();
    }

    private void enrolSomebodyElse(String groupId) {
        var snils = Snils.parse("200-000-003 21").orElseThrow();
        office.apply("other", groupId, "Кексова", snils);
        office.handInPapers("other");
        assertThat(office.enrol("other")).isInstanceOf(Decision.Accepted.class);
    }

    /** A place of a case that is not looked at, with a number of another year. */
    private void enrolSomebodyElse(String groupId, int number) {
        var place = RosterPlace.enrolled(
                "another-child",
                "another-case",
                new CaseNumber("d1", 2017, number),
                Given.contract().term(),
                Given.programme().codes(),
                Given.ORDER);
        assertThat(desk.changeGroup(groupId, group -> group.takePlace(place), office.now))
                .isInstanceOf(Decision.Accepted.class);
    }

    private List<RowOutcome> entered(RowPapers... rows) {
        return enterRows.entered(List.of(rows), "book", "romashka", HEAD);
    }
}
