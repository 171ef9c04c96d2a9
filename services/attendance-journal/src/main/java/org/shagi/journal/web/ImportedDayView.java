package org.shagi.journal.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.bulk.CellOutcome;
import org.shagi.journal.domain.bulk.DayOutcome;
import org.shagi.kit.web.Problems;

/**
 * What came of a day of a workbook.
 *
 * @param done days worked on so far, this one included, of {@code total}
 * @param version of the sheet afterwards
 * @param cells those that say something else than the sheet said
 */
record ImportedDayView(LocalDate date, int done, int total, boolean trial, long version, List<Cell> cells) {

    static ImportedDayView of(DayOutcome day, int done, int total, boolean trial, Problems problems, Locale language) {
        return new ImportedDayView(
                day.date(),
                done,
                total,
                trial,
                day.version(),
                day.cells().stream()
                        .map(cell -> Cell.of(cell, problems, language))
                        .toList());
    }

    /**
     * @param state {@code ADDED}, {@code CHANGED}, {@code REMOVED} or {@code REFUSED}
     * @param was digits without the leading 5, «Н», or empty where nothing stood; so is {@code wanted}
     * @param detail why it was refused, in the reader's language
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Cell(
            String caseNumber,
            CellOutcome.State state,
            String was,
            String wanted,
            @Nullable String code,
            @Nullable String detail) {

        static Cell of(CellOutcome cell, Problems problems, Locale language) {
            var why = cell.refusal();
            return new Cell(
                    cell.caseNumber(),
                    cell.state(),
                    cell.was(),
                    cell.wanted(),
                    why == null ? null : why.code(),
                    why == null
                            ? null
                            : Objects.requireNonNull(problems.of(why, language).getDetail()));
        }
    }
}
