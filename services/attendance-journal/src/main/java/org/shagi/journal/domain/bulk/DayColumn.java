package org.shagi.journal.domain.bulk;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A day's column of a month that is fed in.
 *
 * @param seen version of the sheet when the column was made; empty if it does not say
 * @param cells text by case number, one for each line, blank ones too
 */
public record DayColumn(LocalDate date, OptionalLong seen, Map<String, String> cells) {

    public DayColumn {
        cells = Map.copyOf(cells);
    }
}
