package org.shagi.enrolment.domain.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.shagi.kit.domain.Refusal;

/** Reads the cells of one row, and collects everything that is wrong with them at once. */
final class RowReader {

    private static final DateTimeFormatter RUSSIAN =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST = 300;
    private static final int MOST = 1_000;

    private final ImportRow row;
    private final Map<ImportColumn, LocalDate> dates = new EnumMap<>(ImportColumn.class);
    private final Map<ImportColumn, String> meanings = new EnumMap<>(ImportColumn.class);
    private final Map<ImportColumn, Integer> counts = new EnumMap<>(ImportColumn.class);
    private final List<Refusal> messages = new ArrayList<>();

    RowReader(ImportRow row) {
        this.row = row;
        for (var column : ImportColumn.values()) {
            read(column, row.at(column));
        }
    }

    /** In the order of the columns; empty if every cell can be read. */
    List<Refusal> messages() {
        return List.copyOf(messages);
    }

    String text(ImportColumn column) {
        return row.at(column);
    }

    LocalDate date(ImportColumn column) {
        return Optional.ofNullable(dates.get(column)).orElseThrow();
    }

    Optional<LocalDate> dateIfAny(ImportColumn column) {
        return Optional.ofNullable(dates.get(column));
    }

    Optional<Integer> count(ImportColumn column) {
        return Optional.ofNullable(counts.get(column));
    }

    Optional<String> meaning(ImportColumn column) {
        return Optional.ofNullable(meanings.get(column));
    }

    private void read(ImportColumn column, String cell) {
        if (cell.isEmpty()) {
            if (column.isRequired()) {
                wrong(Refusal.rule("import-cell-empty"), column);
            }
            return;
        }
        if (cell.length() > LONGEST) {
            wrong(Refusal.rule("import-cell-too-long").with("most", LONGEST), column);
            return;
        }
        switch (column.kind()) {
            case TEXT -> {}
            case DATE ->
                parsedDate(cell)
                        .ifPresentOrElse(
                                date -> dates.put(column, date),
                                () -> wrong(Refusal.rule("import-cell-not-a-date"), column));
            case COUNT ->
                parsedCount(cell)
                        .ifPresentOrElse(
                                count -> counts.put(column, count),
                                () -> wrong(
                                        Refusal.rule("import-cell-not-a-count").with("most", MOST), column));
            case SEX, DOCUMENT, YES_NO ->
                column.meaning(cell)
                        .ifPresentOrElse(
                                meaning -> meanings.put(column, meaning),
                                () -> wrong(
                                        Refusal.rule("import-cell-not-of-the-list")
                                                .with("words", String.join(", ", column.words())),
                                        column));
        }
    }

    private void wrong(Refusal refusal, ImportColumn column) {
        messages.add(refusal.with("column", column.title()));
    }

    private static Optional<LocalDate> parsedDate(String cell) {
        for (var format : List.of(DateTimeFormatter.ISO_LOCAL_DATE, RUSSIAN)) {
            try {
                return Optional.of(LocalDate.parse(cell, format));
            } catch (DateTimeException otherwiseWritten) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> parsedCount(String cell) {
        return cell.matches("\\d{1,4}")
                ? Optional.of(Integer.valueOf(cell)).filter(count -> count >= 1 && count <= MOST)
                : Optional.empty();
    }
}
