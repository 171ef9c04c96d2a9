package org.shagi.journal.domain.print;

import java.time.LocalDate;
import java.util.List;

/**
 * How a day differs from its print.
 *
 * @param printedVersion of the sheet when it was printed
 * @param version of the sheet now; another one with the same cells was written and written back
 * @param topicsChanged whether sessions or their themes are others
 */
public record DayDifference(
        LocalDate date, long printedVersion, long version, List<Cell> cells, boolean topicsChanged) {

    public DayDifference {
        cells = List.copyOf(cells);
    }

    /** Whether nobody has written in the sheet since. */
    boolean isNone() {
        return printedVersion == version && cells.isEmpty() && !topicsChanged;
    }

    /**
     * A child's cell.
     *
     * @param printed empty where nothing stood, as {@code now}
     */
    public record Cell(String childId, String printed, String now) {}
}
