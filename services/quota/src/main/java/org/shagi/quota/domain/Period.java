package org.shagi.quota.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/** Whole months, both ends included. */
public record Period(YearMonth from, YearMonth to) {

    /** The longest period that is answered, in months. */
    public static final int LONGEST = 120;

    /** No course is longer, in months. */
    private static final int LONGEST_COURSE = 12;

    public Period {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("%s is after %s".formatted(from, to));
        }
    }

    /** The period between two months, unless they stand the wrong way round or too far apart. */
    public static Decision<Period> between(YearMonth from, YearMonth to) {
        if (from.isAfter(to)) {
            return Decision.refused(
                    Refusal.malformed("period-backwards").with("from", from).with("to", to));
        }
        if (from.plusMonths(LONGEST).compareTo(to) <= 0) {
            return Decision.refused(Refusal.malformed("period-too-long").with("longest", LONGEST));
        }
        return Decision.accepted(new Period(from, to));
    }

    /** January to December. */
    public static Period year(int year) {
        return new Period(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    /** What reports that end in it tell of: from January of that year, or from its own first month if that is earlier. */
    public Period sinceJanuary() {
        var january = YearMonth.of(to.getYear(), 1);
        return new Period(january.isBefore(from) ? january : from, to);
    }

    /** The months that courses running on a day may touch. */
    public static Period ofCoursesOn(LocalDate day) {
        var month = YearMonth.from(day);
        return new Period(month.minusMonths(LONGEST_COURSE), month.plusMonths(LONGEST_COURSE));
    }

    /** The first day of the first month. */
    public LocalDate firstDay() {
        return from.atDay(1);
    }

    /** The last day of the last month. */
    public LocalDate lastDay() {
        return to.atEndOfMonth();
    }

    /** Every month in it, in order. */
    public List<YearMonth> months() {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .toList();
    }

    /** Whether a month lies in it. */
    public boolean contains(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }
}
