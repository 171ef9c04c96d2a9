package org.shagi.enrolment.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.enrolment.domain.register.RegisterGiven.JANUARY;
import static org.shagi.enrolment.domain.register.RegisterGiven.TODAY;
import static org.shagi.enrolment.domain.register.RegisterGiven.acceptedBatch;
import static org.shagi.enrolment.domain.register.RegisterGiven.enrolled;
import static org.shagi.enrolment.domain.register.RegisterGiven.record;
import static org.shagi.enrolment.domain.register.RegisterGiven.signed;
import static org.shagi.enrolment.domain.register.RegisterGiven.with;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shagi.enrolment.Given;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.casefile.Milestone;
import org.shagi.enrolment.domain.casefile.Passed;
import org.shagi.enrolment.domain.casefile.ServiceCase;

class RegisterSelectionTest {

    private static final Period FEBRUARY = new Period(LocalDate.of(2019, 2, 1), LocalDate.of(2019, 2, 28));

    @Test
    void aStartIsToldOnceAndInItsPeriod() {
        assertThat(holds(MessageType.START, JANUARY, enrolled(), record(), List.of()))
                .isTrue();
        assertThat(holds(MessageType.START, FEBRUARY, enrolled(), record(), List.of()))
                .isFalse();
        assertThat(holds(
                        MessageType.START, JANUARY, enrolled(), record(), List.of(signed(MessageType.START, record()))))
                .isFalse();
    }

    @Test
    void aStartToldOnPaperIsNotToldAgain() {
        var told = Given.accepted(
                enrolled().pass(Milestone.REGISTER_INFORMED, new Passed(TODAY, null, "kuznetsova"), TODAY));

        assertThat(holds(MessageType.START, JANUARY, told, record(), List.of())).isFalse();
    }

    @Test
    void aChildThatIsNotEnrolledIsNotTold() {
        assertThat(holds(MessageType.START, JANUARY, Given.complete(), record(), List.of()))
                .isFalse();
    }

    @Test
    void aChangeIsWhatDiffersFromTheLastThatWasAccepted() {
        var told = List.of(acceptedBatch(MessageType.START, record()));
        var moved = with(record(), RegisterField.ADDRESS, "г. Балтийск, ул. Примерная, д. 2");

        assertThat(holds(MessageType.CHANGE, FEBRUARY, enrolled(), record(), told))
                .isFalse();
        assertThat(holds(MessageType.CHANGE, FEBRUARY, enrolled(), moved, told)).isTrue();
        assertThat(holds(MessageType.CHANGE, FEBRUARY, enrolled(), moved, List.of()))
                .isFalse();
    }

    @Test
    void aQuarterIsToldOnceForTheSameDays() {
        var told = List.of(signed(MessageType.QUARTER_RESULT, record()));

        assertThat(holds(MessageType.QUARTER_RESULT, JANUARY, enrolled(), record(), told))
                .isFalse();
        assertThat(holds(MessageType.QUARTER_RESULT, FEBRUARY, enrolled(), record(), told))
                .isTrue();
    }

    @Test
    void withoutAnEndingThereIsNoEndToTell() {
        var summer = new Period(LocalDate.of(2019, 7, 1), LocalDate.of(2019, 7, 31));

        assertThat(holds(MessageType.END, summer, enrolled(), record(), List.of()))
                .isFalse();
        assertThat(holds(MessageType.EARLY_END, summer, enrolled(), record(), List.of()))
                .isFalse();
    }

    private static boolean holds(
            MessageType type, Period period, ServiceCase file, RegisterRecord record, List<RegisterBatch> told) {
        return RegisterSelection.holds(new BatchScope(type, null, period, "small"), file, record, told);
    }
}
