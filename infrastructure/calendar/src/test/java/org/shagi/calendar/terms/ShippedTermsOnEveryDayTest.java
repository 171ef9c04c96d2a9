package org.shagi.calendar.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shagi.calendar.Terms;
import org.shagi.calendar.WorkCalendar;

/** Every term that the shipped rules name, counted from every day of 2019 to 2027. */
class ShippedTermsOnEveryDayTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.shipped().expectingUnknownYears();
    private static final Terms TERMS = Terms.by(CALENDAR);
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate AFTER_THE_LAST = LocalDate.of(2028, 1, 1);

    static Stream<Term> terms() {
        return TermRules.shipped().all().stream()
                .flatMap(rule -> Stream.concat(Stream.of(rule.term()), Stream.ofNullable(rule.opens())))
                .filter(term -> term.function().fallsDue())
                .distinct();
    }

    static Stream<Term> ofDays() {
        return terms().filter(term -> term.function() != TermFunction.WITHIN_24H);
    }

    /** So that a function that nobody names any more, or a new one, is seen here. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LIMIT", "NONE"})
    void everyFunctionIsNamedBySomeRule(TermFunction function) {
        assertThat(terms()).extracting(Term::function).contains(function);
    }

    @ParameterizedTest
    @MethodSource("ofDays")
    void neverEndsOnADayOff(Term term) {
        days().forEach(day -> assertThat(CALENDAR.isWorkingDay(due(term, day)))
                .as("%s from %s: %s", term, day, due(term, day))
                .isTrue());
    }

    @ParameterizedTest
    @MethodSource("terms")
    void neverEndsEarlierForALaterEvent(Term term) {
        days().forEach(day -> assertThat(due(term, day.plusDays(1)))
                .as("%s from the day after %s", term, day)
                .isAfterOrEqualTo(due(term, day)));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void endsOnItsOwnSideOfTheEvent(Term term) {
        days().forEach(day -> {
            var due = assertThat(due(term, day)).as("%s from %s", term, day);
            switch (term.function()) {
                case BEFORE_MONTH, BEFORE_WORKING_DAYS, BEFORE_CALENDAR_DAYS, EVE -> due.isBefore(day);
                case SAME_DAY, FIRST_WORKING_DAYS, WEEKS -> due.isAfterOrEqualTo(day);
                case WITHIN_DAY, WITHIN_24H, ADD_WORKING_DAYS, ADD_CALENDAR_DAYS, DAY_OF_NEXT_MONTH -> due.isAfter(day);
                case LAST_WORKING_DAY_OF_QUARTER, LAST_WORKING_DAY_OF_MONTH ->
                    due.isAfterOrEqualTo(day.withDayOfMonth(20));
                case LIMIT, NONE -> due.isNull();
            }
        });
    }

    @Test
    void theEveIsTheWorkingDayOfWhichTheNextOneIsTheFirstFromTheEvent() {
        days().forEach(day ->
                assertThat(TERMS.addWorkingDays(due("eve", day), 1)).isEqualTo(TERMS.workingDayFrom(day)));
    }

    @Test
    void theSameDayIsTheDayItselfWhenItIsWorked() {
        days().forEach(day -> assertThat(CALENDAR.workingDaysBetween(day, due("sameDay", day)))
                .containsExactly(due("sameDay", day)));
    }

    @Test
    void tenFirstWorkingDaysAreTenWithTheFirstDayAmongThem() {
        days().forEach(day -> assertThat(CALENDAR.workingDaysBetween(day, due("firstWorkingDays 10", day)))
                .hasSize(10)
                .endsWith(due("firstWorkingDays 10", day)));
    }

    @Test
    void theFifthOfTheNextMonthMovesOverDaysOffOnly() {
        days().forEach(day -> {
            var fifth = YearMonth.from(day).plusMonths(1).atDay(5);

            assertThat(CALENDAR.workingDaysBetween(fifth, due("dayOfNextMonth 5", day)))
                    .containsExactly(due("dayOfNextMonth 5", day));
        });
    }

    @Test
    void aQuarterAndAMonthEndOnTheirLastWorkingDay() {
        days().forEach(day -> {
            var quarterEnds = YearMonth.from(day).withMonth((day.getMonthValue() + 2) / 3 * 3);

            assertThat(due("lastWorkingDayOfMonth", day))
                    .isEqualTo(CALENDAR.workingDaysIn(YearMonth.from(day)).getLast());
            assertThat(due("lastWorkingDayOfQuarter", day))
                    .isEqualTo(CALENDAR.workingDaysIn(quarterEnds).getLast());
        });
    }

    /** Week 1 begins on the first day of the course, and 26 weeks are 182 days. */
    @Test
    void weeksAreWindowsOfSevenDaysFromTheStart() {
        days().forEach(day -> {
            var course = span("weeks 1 26", day);
            var last = span("weeks 25 26", day);

            assertThat(course.opens()).isEqualTo(day);
            assertThat(last.opens()).isEqualTo(day.plusDays(168));
            assertThat(last.due()).isEqualTo(course.due()).isEqualTo(TERMS.workingDayUpTo(day.plusDays(181)));
        });
    }

    private static Stream<LocalDate> days() {
        return FIRST.datesUntil(AFTER_THE_LAST);
    }

    private static LocalDate due(String term, LocalDate event) {
        return due(Term.parse(term), event);
    }

    private static LocalDate due(Term term, LocalDate event) {
        return span(term, event).due();
    }

    private static Span span(String term, LocalDate event) {
        return span(Term.parse(term), event);
    }

    private static Span span(Term term, LocalDate event) {
        return term.from(new Fact(event, null), TERMS, LocalTime.of(17, 0), ZoneId.of("Europe/Kaliningrad"));
    }
}
