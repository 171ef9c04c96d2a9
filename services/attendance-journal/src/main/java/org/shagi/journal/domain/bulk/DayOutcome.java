package org.shagi.journal.domain.bulk;

import java.time.LocalDate;
import java.util.List;

/**
 * What came of a day of a month that is fed in.
 *
 * @param version of the sheet afterwards
 * @param cells those that say something else than the sheet said, by case number; none if the day is as it was
 */
public record DayOutcome(LocalDate date, long version, List<CellOutcome> cells) {

    public DayOutcome {
        cells = List.copyOf(cells);
    }
}
