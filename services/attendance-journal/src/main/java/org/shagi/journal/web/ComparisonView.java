package org.shagi.journal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.shagi.journal.application.ComparePrint.Comparison;
import org.shagi.journal.domain.print.DayDifference;

/**
 * A paper beside the journal.
 *
 * @param same whether nobody has written in the month since
 * @param days those that have been written in
 */
record ComparisonView(String fingerprint, String printedBy, Instant printedAt, boolean same, List<Day> days) {

    static ComparisonView of(Comparison comparison) {
        var print = comparison.print();
        return new ComparisonView(
                print.fingerprint(),
                print.printedBy(),
                print.printedAt(),
                comparison.differences().isEmpty(),
                comparison.differences().stream()
                        .map(day -> Day.of(day, comparison.caseNumbers()))
                        .toList());
    }

    /** @param topicsChanged whether sessions or their themes are others */
    record Day(LocalDate date, long printedVersion, long version, boolean topicsChanged, List<Cell> cells) {

        private static Day of(DayDifference day, Map<String, String> caseNumbers) {
            return new Day(
                    day.date(),
                    day.printedVersion(),
                    day.version(),
                    day.topicsChanged(),
                    day.cells().stream()
                            .map(cell -> new Cell(
                                    cell.childId(),
                                    caseNumbers.getOrDefault(cell.childId(), ""),
                                    cell.printed(),
                                    cell.now()))
                            .toList());
        }
    }

    /** @param printed digits without the leading 5, «Н», or empty where nothing stood; so is {@code now} */
    record Cell(String childId, String caseNumber, String printed, String now) {}
}
