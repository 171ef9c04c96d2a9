package org.shagi.journal.domain.print;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.shagi.journal.domain.GroupMonth;

/**
 * What the journal of a month said when it was printed. Its fingerprint stands in the footer of every page: who has the paper can ask
 * whether the journal still says the same, and what has changed.
 *
 * @param fingerprint of {@link #text}
 * @param days working days of the month, in order
 * @param printedBy id of the account that printed it first
 */
public record MonthPrint(
        String groupId,
        YearMonth month,
        String fingerprint,
        List<PrintedDay> days,
        String printedBy,
        Instant printedAt) {

    public MonthPrint {
        days = List.copyOf(days);
    }

    /** The days as they would be printed now. */
    public static List<PrintedDay> daysOf(GroupMonth month) {
        return month.workingDays().stream()
                .map(month::sheetOn)
                .map(PrintedDay::of)
                .toList();
    }

    /** What a print is known by: every mark, every theme, and the versions of the sheets; no names. */
    public static String text(String groupId, YearMonth month, List<PrintedDay> days) {
        return Stream.concat(Stream.of(groupId + ' ' + month), days.stream().map(PrintedDay::line))
                .collect(joining("\n"));
    }

    /** The days that have been written in since, in order; none if the journal says what the paper says. */
    public List<DayDifference> against(List<PrintedDay> now) {
        var before = byDate(days);
        var after = byDate(now);
        return Stream.concat(days.stream(), now.stream())
                .map(PrintedDay::date)
                .distinct()
                .sorted()
                .map(date -> before.apply(date).against(after.apply(date)))
                .filter(difference -> !difference.isNone())
                .toList();
    }

    private static Function<LocalDate, PrintedDay> byDate(List<PrintedDay> days) {
        var byDate = days.stream().collect(toMap(PrintedDay::date, Function.identity()));
        return date -> Optional.ofNullable(byDate.get(date))
                .orElseGet(() -> new PrintedDay(date, 0, new TreeMap<>(), List.of()));
    }
}
