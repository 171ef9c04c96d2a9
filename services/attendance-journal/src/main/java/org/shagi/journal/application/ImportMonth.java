package org.shagi.journal.application;

import java.time.YearMonth;
import java.util.stream.Stream;
import org.shagi.journal.domain.DaySheets;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.Remarks;
import org.shagi.journal.domain.bulk.ColumnEdit;
import org.shagi.journal.domain.bulk.DayColumn;
import org.shagi.journal.domain.bulk.DayOutcome;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/**
 * Takes a month over from a workbook, day by day, by the rules of typing. A cell that they refuse is told and stays out; the rest of
 * its day goes in with one write. The same workbook again changes nothing.
 */
@Component
public class ImportMonth {

    private final OpenGroup groups;
    private final DaySheets sheets;
    private final RecordDaySheet recordDaySheet;

    ImportMonth(OpenGroup groups, DaySheets sheets, RecordDaySheet recordDaySheet) {
        this.groups = groups;
        this.sheets = sheets;
        this.recordDaySheet = recordDaySheet;
    }

    /**
     * The days that the workbook holds, to be worked on one after the other as their outcomes are asked for.
     *
     * @param trial whether nothing is to be stored
     * @param remarks why days of a closed month are changed
     */
    public Decision<Work> begin(
            Actor writer, String groupId, YearMonth month, byte[] file, boolean trial, Remarks remarks) {
        return groups.open(writer, groupId)
                .then(group -> MonthWorkbook.read(file, groupId, month)
                        .map(columns -> new Work(
                                columns.size(),
                                columns.stream().map(column -> worked(writer, group, column, trial, remarks)))));
    }

    private DayOutcome worked(Actor writer, JournalGroup group, DayColumn column, boolean trial, Remarks remarks) {
        var sheet = sheets.on(group.id(), column.date());
        var edit = new ColumnEdit(column, sheet, group);
        var version = sheet.version();
        while (!edit.isSettled()) {
            var decision = trial
                    ? recordDaySheet.tried(writer, group.id(), column.date(), edit.edit(remarks), column.seen())
                    : recordDaySheet.record(writer, group.id(), column.date(), edit.edit(remarks), column.seen());
            switch (decision) {
                case Decision.Refused<RecordDaySheet.Outcome>(Refusal why) -> edit.refuse(why);
                case Decision.Accepted<RecordDaySheet.Outcome>(RecordDaySheet.Outcome outcome) -> {
                    version = trial ? version : outcome.sheet().version();
                    return new DayOutcome(column.date(), version, edit.outcomes());
                }
            }
        }
        return new DayOutcome(column.date(), version, edit.outcomes());
    }

    /**
     * An import under way.
     *
     * @param total days
     * @param outcomes each is worked on when it is taken
     */
    public record Work(int total, Stream<DayOutcome> outcomes) {}
}
