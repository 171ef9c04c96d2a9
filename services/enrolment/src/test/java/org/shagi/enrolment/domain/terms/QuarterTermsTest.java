package org.shagi.enrolment.domain.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.enrolment.Given.accepted;
import static org.shagi.enrolment.Given.complete;
import static org.shagi.enrolment.Given.group;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shagi.calendar.WorkCalendar;
import org.shagi.calendar.terms.Deadline;
import org.shagi.calendar.terms.DeadlineState;
import org.shagi.calendar.terms.Deadlines;
import org.shagi.calendar.terms.TermRules;
import org.shagi.enrolment.Given;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.act.Act;
import org.shagi.enrolment.domain.act.ActKind;
import org.shagi.enrolment.domain.act.ActNumber;
import org.shagi.enrolment.domain.act.ActSignature;
import org.shagi.enrolment.domain.casefile.CaseNumber;
import org.shagi.enrolment.domain.casefile.Enrolment;
import org.shagi.enrolment.domain.casefile.ServiceCase;

class QuarterTermsTest {

    private static final Deadlines DEADLINES =
            Deadlines.by(TermRules.shipped(), WorkCalendar.shipped(), LocalTime.of(17, 0));
    private static final LocalDate MARCH_27 = LocalDate.of(2019, 3, 27);
    private static final LocalDate APRIL_4 = LocalDate.of(2019, 4, 4);

    /** The service is over on 9 July: of the second quarter there is an interim act, of the third the final one tells. */
    @Test
    void owesAnActOfEveryQuarterAfterWhichTheServiceGoesOn() {
        assertThat(found("2019-03-20"))
                .extracting(deadline -> deadline.rule().id(), Deadline::since, Deadline::due)
                .containsExactlyInAnyOrder(
                        tuple("T-17", "2019-03-31", "2019-03-29"),
                        tuple("T-18", "2019-03-31", "2019-03-29"),
                        tuple("T-19", "2019-03-31", "2019-04-05"),
                        tuple("T-17", "2019-06-30", "2019-06-28"),
                        tuple("T-18", "2019-06-30", "2019-06-28"),
                        tuple("T-19", "2019-06-30", "2019-07-05"));
    }

    @Test
    void isSatisfiedByTheDraftAndThenByTheSignature() {
        var drafted = found("2019-04-08", act(MARCH_27, null));
        var signed = found("2019-04-08", act(MARCH_27, APRIL_4));

        assertThat(stateOf("T-17", drafted)).isEqualTo(DeadlineState.DONE);
        assertThat(stateOf("T-18", drafted)).isEqualTo(DeadlineState.DONE);
        assertThat(stateOf("T-19", drafted)).isEqualTo(DeadlineState.OVERDUE);
        assertThat(stateOf("T-19", signed)).isEqualTo(DeadlineState.DONE);
    }

    @Test
    void isNotSatisfiedByAnActOfOtherDays() {
        var january = new Act(
                "a",
                "c1",
                "d1",
                ActKind.INTERIM,
                new Period(LocalDate.of(2019, 1, 9), LocalDate.of(2019, 1, 31)),
                null,
                List.of(),
                null,
                MARCH_27,
                1);

        assertThat(stateOf("T-17", found("2019-04-08", january))).isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void owesNothingBeforeTheEnrolment() {
        assertThat(QuarterTerms.endsOf(complete())).isEmpty();
    }

    private static org.assertj.core.groups.Tuple tuple(String rule, String since, String due) {
        return org.assertj.core.groups.Tuple.tuple(rule, LocalDate.parse(since), LocalDate.parse(due));
    }

    private static Act act(LocalDate drafted, @Nullable LocalDate signed) {
        var signature = signed == null ? null : new ActSignature(new ActNumber("d1", 2019, 1), signed, "kuznetsova");
        return new Act(
                "a",
                "c1",
                "d1",
                ActKind.INTERIM,
                new Period(LocalDate.of(2019, 1, 9), LocalDate.of(2019, 3, 31)),
                null,
                List.of(),
                signature,
                drafted,
                1);
    }

    private static DeadlineState stateOf(String rule, List<Deadline> deadlines) {
        return deadlines.stream()
                .filter(deadline ->
                        deadline.rule().id().equals(rule) && deadline.since().equals(LocalDate.of(2019, 3, 31)))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static List<Deadline> found(String today, Act... acts) {
        var now = LocalDate.parse(today).atTime(12, 0).atZone(ZoneId.of("Europe/Kaliningrad"));
        var file = enrolled();
        return QuarterTerms.of(CaseTerms.subject(file, group(10)), QuarterTerms.endsOf(file), List.of(acts))
                .flatMap(terms -> DEADLINES.of("enrolment", terms.subject(), terms.facts(), now).stream())
                .toList();
    }

    private static ServiceCase enrolled() {
        return accepted(complete().enrolled(new Enrolment(new CaseNumber("d1", 2019, 1), Given.ORDER, List.of())));
    }
}
