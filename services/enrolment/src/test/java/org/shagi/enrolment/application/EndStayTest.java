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
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.casefile.CaseState;
import org.shagi.enrolment.domain.casefile.EndReason;
import org.shagi.enrolment.domain.casefile.Ending;
import org.shagi.enrolment.domain.group.Departure;
import org.shagi.enrolment.domain.group.RosterPlace;

class EndStayTest {

    private static final Order BY = new Order("33-р", LocalDate.of(2019, 3, 12));
    private static final LocalDate LAST = LocalDate.of(2019, 3, 15);

    private final Office office = new Office();

    @BeforeEach
    void veraIsInRomashka() {
        office.form("Ромашка", 1);
        office.apply("vera", "Ромашка", "Бубликова", Office.VERA);
        office.handInPapers("vera");
        accepted(office.enrol("vera"));
        office.on("2019-03-15");
    }

    @Test
    void isFinishedByTheRostersEventIfTheProcessDiesBetweenRosterAndCase() {
        office.shelves.cases.killed = true;
        assertThatThrownBy(() -> office.endStay.terminate("vera", ending(LAST, "болеет"), HEAD))
                .isInstanceOf(Killed.class);
        office.shelves.cases.killed = false;
        assertThat(office.file("vera").state()).isEqualTo(CaseState.ENROLLED);

        office.followRoster.follow("Ромашка");

        assertThat(office.file("vera").state()).isEqualTo(CaseState.ENDED_EARLY);
        assertThat(office.file("vera").ending()).isEqualTo(ending(LAST, null));
        assertThat(accepted(office.endStay.terminate("vera", ending(LAST, "болеет"), HEAD))
                        .value()
                        .ending())
                .isEqualTo(ending(LAST, "болеет"));
    }

    @Test
    void freesThePlaceAltogetherIfTheChildNeverCame() {
        office.on("2019-01-08");
        var refusal = new Ending(
                EndReason.REFUSAL,
                LocalDate.of(2019, 1, 8),
                LocalDate.of(2019, 1, 8),
                new Order("2-р", LocalDate.of(2019, 1, 8)),
                null);

        assertThat(accepted(office.endStay.refuse("vera", refusal, HEAD))
                        .value()
                        .state())
                .isEqualTo(CaseState.ENDED_EARLY);

        assertThat(office.group("Ромашка").roster()).isEmpty();
        assertThat(office.group("Ромашка").children().givenUp()).hasSize(1);
        office.apply("vera-again", "Ромашка", "Бубликова", Office.VERA);
        office.handInPapers("vera-again");
        assertThat(accepted(office.enrol("vera-again")).value().state()).isEqualTo(CaseState.ENROLLED);
    }

    @Test
    void givesUpAPlaceThatWasTakenWhileTheFamilyRefused() {
        office.form("Василёк", 1);
        office.apply("egor", "Василёк", "Дождиков", Office.EGOR);
        office.handInPapers("egor");
        var place = office.group("Ромашка").placeOf("vera").orElseThrow();
        var egors =
                RosterPlace.enrolled("child-2", "egor", place.caseNumber(), place.stay(), place.codes(), place.order());
        var refusal = new Ending(EndReason.REFUSAL, LAST, LAST, null, null);
        accepted(office.endStay.refuse("egor", refusal, HEAD));
        office.shelves.groups.replace(accepted(office.group("Василёк").takePlace(egors)), office.now);

        office.followRoster.follow("Василёк");

        assertThat(office.group("Василёк").roster()).isEmpty();
        assertThat(office.group("Василёк").children().givenUp())
                .singleElement()
                .satisfies(given -> assertThat(given.departure()).isInstanceOf(Departure.Withdrawal.class));
        assertThat(office.file("egor").state()).isEqualTo(CaseState.WITHDRAWN);
    }

    @Test
    void refusesAnEndThatCannotBe() {
        assertThat(code(ending(END.plusDays(1), null))).isEqualTo("after-the-stay");
        assertThat(code(new Ending(EndReason.MOVED, LAST, null, null, null))).isEqualTo("order-missing");
        assertThat(code(new Ending(EndReason.MOVED, LAST, null, new Order("1", LAST.plusDays(1)), null)))
                .isEqualTo("date-in-the-future");
        assertThat(code(new Ending(EndReason.MOVED, LAST, LocalDate.of(2018, 1, 1), BY, null)))
                .isEqualTo("date-too-early");
        assertThat(office.group("Ромашка").roster().getFirst().stay().to()).isEqualTo(END);
    }

    @Test
    void refusesAnotherEndOfWhatHasEnded() {
        accepted(office.endStay.terminate("vera", ending(LAST, null), HEAD));

        assertThat(code(ending(LAST.minusDays(1), null))).isEqualTo("out-of-turn");
    }

    @Test
    void refusesAnOrderAboutAChildThatWasNeverEnrolled() {
        office.apply("egor", "Ромашка", "Дождиков", Office.EGOR);

        assertThat(refused(office.endStay.terminate("egor", ending(START, null), HEAD))
                        .code())
                .isEqualTo("out-of-turn");
    }

    private String code(Ending ending) {
        return refused(office.endStay.terminate("vera", ending, HEAD)).code();
    }

    private static Ending ending(LocalDate lastDay, String comment) {
        return new Ending(EndReason.MOVED, lastDay, null, BY, comment);
    }
}
