package org.shagi.journal.domain.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.shagi.journal.domain.CellChange;
import org.shagi.journal.domain.CentreDays;
import org.shagi.journal.domain.DaySheet;
import org.shagi.journal.domain.Entry;
import org.shagi.journal.domain.Mark;
import org.shagi.journal.domain.ledger.LedgerLine.State;

/**
 * Every value written in a month of a group's journal, those that were replaced included (S003 III.6: within 24 hours).
 *
 * @param sheets those that somebody has written in
 * @param history by day what was replaced in its sheet, oldest first
 */
public record MonthLedger(List<DaySheet> sheets, Map<LocalDate, List<CellChange>> history, CentreDays days) {

    public MonthLedger {
        sheets = List.copyOf(sheets);
        history = Map.copyOf(history);
    }

    /** The lines, by day, child and cell. */
    public List<LedgerLine> lines() {
        return sheets.stream()
                .flatMap(sheet -> Stream.concat(standing(sheet), replaced(sheet)))
                .sorted(LedgerLine.ORDER)
                .toList();
    }

    /**
     * How timely each specialist's services were written, by account of who gave them. A corrected mark counts as when it was
     * first written: to correct is no lateness.
     */
    public SortedMap<String, Timeliness> byProvider() {
        var all = new TreeMap<String, Timeliness>();
        sheets.forEach(sheet -> sheet.entries()
                .values()
                .forEach(entry -> entry.marks()
                        .values()
                        .forEach(mark -> all.merge(
                                mark.provider(), Timeliness.of(wasLate(sheet, entry, mark)), Timeliness::plus))));
        return all;
    }

    private Stream<LedgerLine> standing(DaySheet sheet) {
        return sheet.entries().values().stream()
                .flatMap(entry -> Stream.concat(
                        entry.isPresent() ? Stream.of() : Stream.of(absence(sheet, entry)),
                        entry.marks().values().stream().map(mark -> given(sheet, entry, mark))));
    }

    private LedgerLine absence(DaySheet sheet, Entry entry) {
        return new LedgerLine(
                sheet.date(),
                entry.childId(),
                "attendance",
                state(days.isLate(sheet.date(), entry.enteredAt())),
                entry.attendance().name(),
                entry.recordedBy(),
                entry.recordedAt(),
                entry.typedAt(),
                entry.why(),
                null,
                null,
                null);
    }

    private LedgerLine given(DaySheet sheet, Entry entry, Mark mark) {
        return new LedgerLine(
                sheet.date(),
                entry.childId(),
                mark.code().value(),
                state(days.isLate(sheet.date(), mark)),
                mark.provider(),
                mark.recordedBy(),
                mark.recordedAt(),
                mark.typedAt(),
                mark.why(),
                null,
                null,
                null);
    }

    private Stream<LedgerLine> replaced(DaySheet sheet) {
        return history.getOrDefault(sheet.date(), List.of()).stream()
                .map(change -> new LedgerLine(
                        sheet.date(),
                        change.childId(),
                        change.cell(),
                        State.CORRECTED,
                        change.from(),
                        change.writtenBy(),
                        change.writtenAt(),
                        change.typedAt(),
                        change.why(),
                        change.to(),
                        change.by(),
                        change.at()));
    }

    private boolean wasLate(DaySheet sheet, Entry entry, Mark mark) {
        var code = mark.code().value();
        return days.isLate(sheet.date(), mark)
                && history.getOrDefault(sheet.date(), List.of()).stream()
                        .filter(change -> entry.childId().equals(change.childId())
                                && change.cell().equals(code))
                        .map(CellChange::enteredAt)
                        .min(Instant::compareTo)
                        .map(first -> days.isLate(sheet.date(), first))
                        .orElse(true);
    }

    private static State state(boolean late) {
        return late ? State.LATE : State.IN_TIME;
    }
}
