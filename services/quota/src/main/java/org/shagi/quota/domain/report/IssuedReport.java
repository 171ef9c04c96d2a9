package org.shagi.quota.domain.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.Period;
import org.shagi.quota.domain.Position;

/**
 * A version of a report as it was given away; it never changes.
 *
 * @param key the same for all versions of a report
 * @param number 1, 2, 3 … within the key
 * @param name of the department or group; null for the centre
 * @param knownAt every event up to this moment that had arrived is in it
 * @param position the changes that quota had taken in and the events it had read
 * @param issuedBy id of the account
 * @param request what a repeat of the request that issued it is known by; null in versions issued before that was kept
 */
public record IssuedReport(
        String key,
        int number,
        ReportKind kind,
        Level level,
        @Nullable String id,
        @Nullable String name,
        Period period,
        Instant knownAt,
        Position position,
        Instant issuedAt,
        String issuedBy,
        @Nullable String request,
        ReportTable table) {

    /** @param before null where the row is new, as {@code after} is where it is gone */
    public record Change(
            String row,
            String column,
            @Nullable Cell before,
            @Nullable Cell after) {}

    /** What all versions of a report have in common, such as {@code monthly.centre.-.2019-01.2019-01}. */
    public static String keyOf(ReportKind kind, Level level, @Nullable String id, Period period) {
        return "%s.%s.%s.%s.%s"
                .formatted(
                        kind.lowerCase(),
                        level.lowerCase(),
                        Objects.requireNonNullElse(id, "-"),
                        period.from(),
                        period.to());
    }

    /** The cells in which this version differs from an earlier one. */
    public List<Change> changesSince(IssuedReport earlier) {
        var changes = new ArrayList<Change>();
        for (var row : table.rows()) {
            var before = row(earlier.table, row.key());
            for (int i = 0; i < table.columns().size(); i++) {
                var now = row.cells().get(i);
                var then = before.isPresent() ? before.get().cells().get(i) : null;
                if (!now.equals(then)) {
                    changes.add(new Change(row.key(), table.columns().get(i), then, now));
                }
            }
        }
        for (var row : earlier.table.rows()) {
            if (row(table, row.key()).isEmpty()) {
                changes.add(new Change(
                        row.key(), table.columns().getFirst(), row.cells().getFirst(), null));
            }
        }
        return changes;
    }

    private static Optional<ReportTable.Row> row(ReportTable table, String key) {
        return table.rows().stream().filter(row -> row.key().equals(key)).findFirst();
    }
}
