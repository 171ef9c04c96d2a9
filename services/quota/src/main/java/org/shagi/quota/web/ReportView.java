package org.shagi.quota.web;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shagi.quota.application.MakeReport;
import org.shagi.quota.domain.report.IssuedReport;
import org.shagi.quota.domain.report.ReportKind;
import org.shagi.quota.domain.report.ReportTable;

/**
 * A report as it is answered.
 *
 * @param position by topic and partition the offset of the event that was to be read next
 * @param version null while it is not issued
 * @param note what is not shown to readers outside, and why; null for readers inside
 * @param changes cells that differ from the version before; empty in the first
 */
record ReportView(
        String kind,
        String title,
        String level,
        @Nullable String id,
        @Nullable String name,
        YearMonth from,
        YearMonth to,
        Instant knownAt,
        long revision,
        Map<String, Long> position,
        @Nullable VersionView version,
        List<ColumnView> columns,
        List<RowView> rows,
        @Nullable String note,
        List<ChangeView> changes) {

    record VersionView(String key, int number, Instant issuedAt, String issuedBy) {
        static VersionView of(IssuedReport report) {
            return new VersionView(report.key(), report.number(), report.issuedAt(), report.issuedBy());
        }
    }

    record ColumnView(String key, String title) {}

    /** @param cells texts, numbers, or null */
    record RowView(String key, List<@Nullable Object> cells) {}

    record ChangeView(
            String row,
            String column,
            @Nullable Object before,
            @Nullable Object after) {}

    static ReportView of(MakeReport.Made made, boolean outside) {
        return new ReportView(
                made.kind().lowerCase(),
                ReportPaper.title(made.kind()),
                made.level().lowerCase(),
                made.id(),
                made.name(),
                made.period().from(),
                made.period().to(),
                made.knownAt(),
                made.position().revision(),
                made.position().offsets(),
                null,
                columns(made.kind(), made.table()),
                rows(made.table()),
                note(outside),
                List.of());
    }

    static ReportView of(IssuedReport report, ReportTable shown, boolean outside, List<IssuedReport.Change> changes) {
        return new ReportView(
                report.kind().lowerCase(),
                ReportPaper.title(report.kind()),
                report.level().lowerCase(),
                report.id(),
                report.name(),
                report.period().from(),
                report.period().to(),
                report.knownAt(),
                report.position().revision(),
                report.position().offsets(),
                VersionView.of(report),
                columns(report.kind(), shown),
                rows(shown),
                note(outside),
                changes.stream()
                        .map(change -> new ChangeView(
                                change.row(),
                                ReportPaper.columnTitle(report.kind(), change.column()),
                                change.before() == null ? null : ReportPaper.value(change.before()),
                                change.after() == null ? null : ReportPaper.value(change.after())))
                        .toList());
    }

    private static @Nullable String note(boolean outside) {
        return outside ? ReportPaper.outsideNote() : null;
    }

    private static List<ColumnView> columns(ReportKind kind, ReportTable table) {
        return table.columns().stream()
                .map(column -> new ColumnView(column, ReportPaper.columnTitle(kind, column)))
                .toList();
    }

    private static List<RowView> rows(ReportTable table) {
        return table.rows().stream()
                .map(row -> {
                    var cells = new ArrayList<@Nullable Object>();
                    row.cells().forEach(cell -> cells.add(ReportPaper.value(cell)));
                    return new RowView(row.key(), cells);
                })
                .toList();
    }
}
