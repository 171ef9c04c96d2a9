package org.shagi.enrolment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shagi.enrolment.Given.END;
import static org.shagi.enrolment.Given.HEAD;
import static org.shagi.enrolment.Given.START;
import static org.shagi.enrolment.Given.accepted;
import static org.shagi.enrolment.Given.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.enrolment.application.InMemory.Killed;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.casefile.CaseState;
import org.shagi.enrolment.domain.casefile.EndReason;
import org.shagi.enrolment.domain.casefile.Ending;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.group.RosterPlace;
import org.shagi.kit.domain.Decision;

class TransferChildTest {

    private static final LocalDate FROM = LocalDate.of(2019, 3, 1);
    private static final Order BY = new Order("12-р", LocalDate.of(2019, 2, 28));

    private final Office office = new Office();

    @BeforeEach
    void veraIsInRomashka() {
        office.form("Ромашка", 1);
        office.form("Василёк", 1);
        office.apply("vera", "Ромашка", "Бубликова", Office.VERA);
        office.handInPapers("vera");
        accepted(office.enrol("vera"));
        office.on("2019-03-01");
    }

    @Test
    void endsTheOldPlaceOnTheDayBeforeAndTheCaseFollows() {
        var moved = accepted(transfer("Василёк"));

        assertThat(moved.fresh()).isTrue();
        assertThat(moved.value().groupId()).isEqualTo("Василёк");
        assertThat(moved.value().state()).isEqualTo(CaseState.ENROLLED);
        assertThat(moved.value().moves()).singleElement().satisfies(move -> {
            assertThat(move.fromGroup()).isEqualTo("Ромашка");
            assertThat(move.from()).isEqualTo(FROM);
        });
        assertThat(office.group("Ромашка").roster())
                .extracting(RosterPlace::stay)
                .containsExactly(new Period(START, FROM.minusDays(1)));
        assertThat(office.group("Василёк").roster())
                .extracting(RosterPlace::stay)
                .containsExactly(new Period(FROM, END));
        assertThat(accepted(transfer("Василёк")).fresh()).isFalse();
    }

    @Test
    void isBroughtAboutByTheNewRostersEventIfTheProcessDiesBeforeTheCase() {
        office.shelves.cases.killed = true;
        assertThatThrownBy(() -> transfer("Василёк")).isInstanceOf(Killed.class);
        office.shelves.cases.killed = false;
        assertThat(office.file("vera").groupId()).isEqualTo("Ромашка");

        office.followRoster.follow("Василёк");

        assertThat(office.file("vera").groupId()).isEqualTo("Василёк");
        assertThat(accepted(transfer("Василёк")).fresh()).isFalse();
    }

    @Test
    void isBroughtAboutIfTheProcessDiesBetweenTheTwoRosters() {
        var place = office.group("Ромашка").placeOf("vera").orElseThrow().transferred("Ромашка", FROM, BY);
        office.shelves.groups.replace(accepted(office.group("Василёк").takePlace(place)), office.now);

        office.followRoster.follow("Василёк");

        assertThat(office.group("Ромашка").roster().getFirst().stay().to()).isEqualTo(FROM.minusDays(1));
        assertThat(office.file("vera").groupId()).isEqualTo("Василёк");
    }

    @Test
    void givesTheNewPlaceUpIfTheChildWasExpelledMeanwhile() {
        var place = office.group("Ромашка").placeOf("vera").orElseThrow().transferred("Ромашка", FROM, BY);
        office.shelves.groups.replace(accepted(office.group("Василёк").takePlace(place)), office.now);
        var ending = new Ending(EndReason.MOVED, FROM.minusDays(2), null, BY, null);
        accepted(office.endStay.terminate("vera", ending, HEAD));

        office.followRoster.follow("Василёк");

        assertThat(office.group("Василёк").roster()).isEmpty();
        assertThat(office.group("Василёк").children().givenUp()).hasSize(1);
        assertThat(office.file("vera").state()).isEqualTo(CaseState.ENDED_EARLY);
    }

    @Test
    void keepsTheChildsDaysClaimedThroughBothGroups() {
        accepted(transfer("Василёк"));
        office.form("Пион", 1);
        office.apply("vera-again", "Пион", "Бубликова", Office.VERA);
        office.handInPapers("vera-again", LocalDate.of(2019, 6, 1));

        assertThat(refused(office.enrol("vera-again")).code()).isEqualTo("child-in-another-group");
        assertThat(refused(office.enrol("vera-again")).facts())
                .containsEntry("from", START)
                .containsEntry("to", END);
    }

    @Test
    void refusesWhereThereIsNoPlaceAndLeavesTheOldOneAlone() {
        office.apply("egor", "Василёк", "Дождиков", Office.EGOR);
        office.handInPapers("egor");
        accepted(office.enrol("egor"));

        assertThat(refused(transfer("Василёк")).code()).isEqualTo("no-place-free");
        assertThat(office.group("Ромашка").roster().getFirst().departure()).isNull();
    }

    @Test
    void refusesNonsense() {
        accepted(transfer("Василёк"));

        assertThat(refused(office.transferChild.transfer("vera", "Василёк", FROM.plusDays(1), BY, HEAD))
                        .code())
                .isEqualTo("same-group");
        assertThat(refused(office.transferChild.transfer("vera", "Ромашка", FROM.plusDays(9), BY, HEAD))
                        .code())
                .isEqualTo("was-in-the-group");
        office.form("Пион", 1);
        assertThat(refused(office.transferChild.transfer("vera", "Пион", FROM.minusDays(1), BY, HEAD))
                        .code())
                .isEqualTo("transfer-outside-the-stay");
        assertThat(refused(office.transferChild.transfer("vera", "Пион", END.plusDays(1), BY, HEAD))
                        .code())
                .isEqualTo("transfer-outside-the-stay");
        assertThat(refused(office.transferChild.transfer("vera", "Нет", FROM, BY, HEAD))
                        .code())
                .isEqualTo("unknown-group");
    }

    private Decision<Made<ServiceCase>> transfer(String groupId) {
        return office.transferChild.transfer("vera", groupId, FROM, BY, HEAD);
    }
}
