package org.shagi.calendar.terms;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.shagi.calendar.Terms;

/**
 * A term: a function and its numbers, as the file writes them.
 *
 * @param numbers as many as the function wants, each 1 or more, in rising order
 */
public record Term(TermFunction function, List<Integer> numbers) {

    private static final int DAYS_OF_WEEK = 7;

    /** @throws IllegalArgumentException if the numbers do not fit the function */
    public Term {
        numbers = List.copyOf(numbers);
        if (numbers.size() != function.numbers()
                || numbers.stream().anyMatch(number -> number < 1)
                || !numbers.stream().sorted().toList().equals(numbers)) {
            throw new IllegalArgumentException("%s with the numbers %s".formatted(function.word(), numbers));
        }
        if (function == TermFunction.DAY_OF_NEXT_MONTH && numbers.getFirst() > 28) {
            throw new IllegalArgumentException("not every month has a day " + numbers.getFirst());
        }
    }

    /** @throws IllegalArgumentException if this is no term, such as {@code addWorkingDays 3} or {@code weeks 12 13} */
    public static Term parse(String text) {
        var words = text.strip().split("\\s+");
        var function = TermFunction.named(words[0])
                .orElseThrow(() -> new IllegalArgumentException("no function of terms: " + words[0]));
        return new Term(
                function, Arrays.stream(words).skip(1).map(Integer::valueOf).toList());
    }

    /**
     * When it ends, counted from the event.
     *
     * @param closing close of business, which stands for the hour of an event of which only the day is known
     * @throws IllegalStateException if nothing falls due by this term
     */
    Span from(Fact event, Terms terms, LocalTime closing, ZoneId zone) {
        var day = event.day();
        return switch (function) {
            case BEFORE_MONTH -> Span.until(terms.beforeMonth(day));
            case BEFORE_WORKING_DAYS -> Span.until(terms.beforeWorkingDays(day, first()));
            case BEFORE_CALENDAR_DAYS -> Span.until(terms.beforeCalendarDays(day, first()));
            case EVE -> Span.until(terms.beforeWorkingDays(day, 1));
            case SAME_DAY -> Span.until(terms.workingDayFrom(day));
            case WITHIN_DAY -> Span.until(terms.withinDay(day));
            case WITHIN_24H -> Span.of(terms.within24h(event.moment(closing, zone), closing));
            case ADD_WORKING_DAYS -> Span.until(terms.addWorkingDays(day, first()));
            case ADD_CALENDAR_DAYS -> Span.until(terms.addCalendarDays(day, first()));
            case FIRST_WORKING_DAYS -> Span.between(day, terms.addWorkingDays(day.minusDays(1), first()));
            case LAST_WORKING_DAY_OF_QUARTER ->
                Span.until(terms.lastWorkingDayOfQuarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR)));
            case LAST_WORKING_DAY_OF_MONTH -> Span.until(terms.lastWorkingDayOfMonth(YearMonth.from(day)));
            case DAY_OF_NEXT_MONTH ->
                Span.until(
                        terms.workingDayFrom(YearMonth.from(day).plusMonths(1).atDay(first())));
            case WEEKS -> Span.between(firstDayOfWeek(day, first()), lastWorkingDayOfWeek(day, terms));
            case LIMIT, NONE -> throw new IllegalStateException("nothing falls due by " + this);
        };
    }

    private static LocalDate firstDayOfWeek(LocalDate start, int week) {
        return start.plusWeeks(week - 1L);
    }

    private LocalDate lastWorkingDayOfWeek(LocalDate start, Terms terms) {
        return terms.workingDayUpTo(firstDayOfWeek(start, numbers.getLast()).plusDays(DAYS_OF_WEEK - 1L));
    }

    private int first() {
        return numbers.getFirst();
    }

    /** As the file writes it. */
    @Override
    public String toString() {
        return function.word() + numbers.stream().map(number -> " " + number).collect(Collectors.joining());
    }
}
