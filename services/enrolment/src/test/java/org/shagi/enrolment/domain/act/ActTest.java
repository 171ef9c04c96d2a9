package org.shagi.enrolment.domain.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.enrolment.Given.COURSE;
import static org.shagi.enrolment.Given.accepted;
import static org.shagi.enrolment.Given.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.enrolment.domain.Period;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.domain.ServiceCode;

class ActTest {

    private static final Period QUARTER = period("2019-01-09", "2019-03-31");
    private static final LocalDate DAY = LocalDate.of(2019, 4, 3);

    @Test
    void keepsItsNumberAndLinesForEverOnceSigned() {
        var signed = accepted(draft(QUARTER, line("5.3", 18)).signed(signature(1), List.of(line("5.3", 17))));

        assertThat(signed.lines()).containsExactly(line("5.3", 17));
        assertThat(signed.redrafted(List.of(line("5.3", 20)))).isSameAs(signed);
        assertThat(accepted(signed.signed(signature(1), List.of(line("5.3", 20)))))
                .isSameAs(signed);
        assertThat(refused(signed.signed(new ActSignature(number(2), DAY.plusDays(1), "head"), List.of()))
                        .code())
                .isEqualTo("act-signed");
    }

    @Test
    void aDraftFollowsTheJournalUntilItIsSigned() {
        var draft = draft(QUARTER, line("5.3", 18));
        var followed = draft.redrafted(List.of(line("5.3", 20)));

        assertThat(draft.isSigned()).isFalse();
        assertThat(followed.lines()).containsExactly(line("5.3", 20));
        assertThat(followed.isSigned()).isFalse();
        assertThat(draft.redrafted(draft.lines())).isSameAs(draft);
        assertThat(accepted(draft.signed(signature(1), draft.lines())).isSigned())
                .isTrue();
    }

    @Test
    void isNotSignedBeforeItsLastDayNorInTheFuture() {
        var draft = draft(QUARTER);

        assertThat(draft.whyNotSigned(LocalDate.of(2019, 3, 30), DAY))
                .extracting(refusal -> refusal == null ? "" : refusal.code())
                .isEqualTo("act-before-end");
        assertThat(draft.whyNotSigned(DAY.plusDays(1), DAY))
                .extracting(refusal -> refusal == null ? "" : refusal.code())
                .isEqualTo("act-in-the-future");
        assertThat(draft.whyNotSigned(LocalDate.of(2019, 3, 31), DAY)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "INTERIM, 2019-01-09, 2019-03-31, ''",
        "INTERIM, 2019-04-01, 2019-06-30, ''",
        "INTERIM, 2019-07-01, 2019-07-09, ''",
        "INTERIM, 2019-01-01, 2019-03-31, act-outside-stay",
        "INTERIM, 2019-01-10, 2019-03-31, act-not-whole-months",
        "INTERIM, 2019-01-09, 2019-03-30, act-not-whole-months",
        "FINAL, 2019-01-09, 2019-07-09, ''",
        "FINAL, 2019-04-01, 2019-07-09, act-not-whole-stay"
    })
    void coversWholeMonthsWithinTheStay(ActKind kind, LocalDate from, LocalDate to, String code) {
        assertThat(new ActPeriods(kind, new Period(from, to), COURSE, List.of())
                        .refusal()
                        .map(Refusal::code)
                        .orElse(""))
                .isEqualTo(code);
    }

    @Test
    void doesNotOverlapAnotherActOfAQuarter() {
        var asked =
                new ActPeriods(ActKind.INTERIM, period("2019-03-01", "2019-04-30"), COURSE, List.of(draft(QUARTER)));

        assertThat(asked.refusal()).map(Refusal::code).contains("act-overlaps");
        assertThat(new ActPeriods(ActKind.FINAL, COURSE, COURSE, List.of(draft(QUARTER))).refusal())
                .isEmpty();
    }

    @Test
    void tellsOnlyWhatDiffersFromWhatWasSignedCorrectionsCountedIn() {
        var signed = accepted(
                draft(QUARTER).signed(signature(1), List.of(line("5.3", 18), line("5.5", 60), line("5.9", 2))));
        var now = List.of(line("5.3", 16), line("5.5", 60), line("5.7", 1));

        var first = Corrections.between(signed, List.of(signed), now);
        assertThat(first)
                .extracting(line -> line.code().value(), ActLine::delivered)
                .containsExactly(tuple("5.3", -2), tuple("5.7", 1), tuple("5.9", -2));

        var difference = new Act("a2", "c1", "d1", ActKind.DIFFERENCE, QUARTER, "a1", first, signature(2), null, 2);
        assertThat(Corrections.between(signed, List.of(signed, difference), now))
                .isEmpty();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }

    private static Act draft(Period period, ActLine... lines) {
        return new Act("a1", "c1", "d1", ActKind.INTERIM, period, null, List.of(lines), null, null, 1);
    }

    private static ActLine line(String code, int delivered) {
        return new ActLine(new ServiceCode(code), 36, delivered, delivered);
    }

    private static ActSignature signature(int number) {
        return new ActSignature(number(number), DAY, "head");
    }

    private static ActNumber number(int number) {
        return new ActNumber("d1", 2019, number);
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
