package org.shagi.quota.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.Period;
import org.shagi.quota.domain.Position;
import org.shagi.quota.domain.report.Cell;
import org.shagi.quota.domain.report.IssuedReport;
import org.shagi.quota.domain.report.ReportKind;
import org.shagi.quota.domain.report.ReportTable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A stored version of a report.
 *
 * @param id {@code key|number}
 * @param offsets null in versions issued before offsets were kept
 * @param request null in versions issued before it was kept
 */
@Document("issued-reports")
record IssuedReportDocument(
        @Id String id,
        @Indexed String key,
        int number,
        @Indexed String kind,
        String level,
        @Nullable String reachId,
        @Nullable String name,
        String from,
        String to,
        Instant knownAt,
        long revision,
        @Nullable Map<String, Long> offsets,
        Instant issuedAt,
        String issuedBy,
        @Nullable String request,
        List<String> columns,
        List<RowDocument> rows) {

    record RowDocument(String key, List<CellDocument> cells) {}

    record CellDocument(
            Sort sort, @Nullable String text, @Nullable Long number) {}

    enum Sort {
        LABEL,
        TEXT,
        WHOLE,
        PEOPLE,
        TENTHS,
        DAY,
        HIDDEN,
        WITHHELD,
        NOTHING
    }

    static IssuedReportDocument of(IssuedReport report) {
        return new IssuedReportDocument(
                report.key() + "|" + report.number(),
                report.key(),
                report.number(),
                report.kind().name(),
                report.level().name(),
                report.id(),
                report.name(),
                report.period().from().toString(),
                report.period().to().toString(),
                report.knownAt(),
                report.position().revision(),
                report.position().offsets(),
                report.issuedAt(),
                report.issuedBy(),
                report.request(),
                report.table().columns(),
                report.table().rows().stream()
                        .map(row -> new RowDocument(
                                row.key(),
                                row.cells().stream()
                                        .map(IssuedReportDocument::stored)
                                        .toList()))
                        .toList());
    }

    IssuedReport toDomain() {
        return new IssuedReport(
                key,
                number,
                ReportKind.valueOf(kind),
                Level.valueOf(level),
                reachId,
                name,
                new Period(YearMonth.parse(from), YearMonth.parse(to)),
                knownAt,
                new Position(revision, offsets == null ? new TreeMap<>() : new TreeMap<>(offsets)),
                issuedAt,
                issuedBy,
                request,
                new ReportTable(
                        columns,
                        rows.stream()
                                .map(row -> new ReportTable.Row(
                                        row.key(),
                                        row.cells().stream()
                                                .map(IssuedReportDocument::cell)
                                                .toList()))
                                .toList()));
    }

    private static CellDocument stored(Cell cell) {
        return switch (cell) {
            case Cell.Label(var key) -> new CellDocument(Sort.LABEL, key, null);
            case Cell.Text(var text) -> new CellDocument(Sort.TEXT, text, null);
            case Cell.Whole(var value) -> new CellDocument(Sort.WHOLE, null, value);
            case Cell.People(var value) -> new CellDocument(Sort.PEOPLE, null, value);
            case Cell.Tenths(var value) -> new CellDocument(Sort.TENTHS, null, value);
            case Cell.Day(var day) -> new CellDocument(Sort.DAY, day.toString(), null);
            case Cell.Hidden() -> new CellDocument(Sort.HIDDEN, null, null);
            case Cell.Withheld() -> new CellDocument(Sort.WITHHELD, null, null);
            case Cell.Nothing() -> new CellDocument(Sort.NOTHING, null, null);
        };
    }

    private static Cell cell(CellDocument stored) {
        var text = stored.text() == null ? "" : stored.text();
        long number = stored.number() == null ? 0 : stored.number();
        return switch (stored.sort()) {
            case LABEL -> new Cell.Label(text);
            case TEXT -> new Cell.Text(text);
            case WHOLE -> new Cell.Whole(number);
            case PEOPLE -> new Cell.People(number);
            case TENTHS -> new Cell.Tenths(number);
            case DAY -> new Cell.Day(LocalDate.parse(text));
            case HIDDEN -> new Cell.Hidden();
            case WITHHELD -> new Cell.Withheld();
            case NOTHING -> new Cell.Nothing();
        };
    }
}
