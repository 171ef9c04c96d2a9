package org.shagi.quota.web;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shagi.documents.TableForm;
import org.shagi.quota.domain.Period;
import org.shagi.quota.domain.Position;
import org.shagi.quota.domain.report.Cell;
import org.shagi.quota.domain.report.ReportKind;
import org.shagi.quota.domain.report.ReportTable;

/** Puts the table of a report into the words of its form, which are Russian: these are official papers. */
final class ReportPaper {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "quota/reports",
            Locale.of("ru"),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL yyyy", Locale.of("ru"));

    private ReportPaper() {}

    /** @param number of the issued version; null for a draft */
    record Head(
            String centre,
            ReportKind kind,
            @Nullable String name,
            Period period,
            Instant knownAt,
            Position position,
            @Nullable Integer number,
            boolean outside) {}

    static TableForm of(Head head, ReportTable table, ZoneId zone) {
        var heading = new ArrayList<String>();
        heading.add(months(head.period()));
        heading.add(Objects.requireNonNullElse(head.name(), TEXTS.getString("whole-centre")));
        heading.add(TEXTS.getString("known-at").formatted(DAY.format(LocalDate.ofInstant(head.knownAt(), zone))));
        heading.add(
                head.number() == null
                        ? TEXTS.getString("draft").formatted(head.position().revision())
                        : TEXTS.getString("version")
                                .formatted(head.number(), head.position().revision()));
        var kind = head.kind().lowerCase();
        var notes = new ArrayList<String>();
        notes.add(TEXTS.getString(kind + ".note"));
        if (!head.position().offsets().isEmpty()) {
            notes.add(TEXTS.getString("position-note").formatted(offsets(head.position())));
        }
        if (head.outside()) {
            notes.add(outsideNote());
        }
        return new TableForm(
                head.centre(),
                TEXTS.getString(kind + ".title"),
                heading,
                table.columns().stream().map(column -> column(kind, column)).toList(),
                table.rows().stream().map(row -> values(row.cells())).toList(),
                notes,
                TEXTS.getString("signer"));
    }

    static String columnTitle(ReportKind kind, String column) {
        return TEXTS.getString(kind.lowerCase() + ".column." + column);
    }

    /** What is not shown to readers outside, and why. */
    static String outsideNote() {
        return TEXTS.getString("outside-note");
    }

    static String title(ReportKind kind) {
        return TEXTS.getString(kind.lowerCase() + ".title");
    }

    /** The text of a cell, its number, or null where nothing stands. */
    static @Nullable Object value(Cell cell) {
        return switch (cell) {
            case Cell.Label(var key) -> TEXTS.getString("label." + key);
            case Cell.Text(var text) -> text;
            case Cell.Whole(var value) -> value;
            case Cell.People(var value) -> value;
            case Cell.Tenths(var value) -> BigDecimal.valueOf(value, 1);
            case Cell.Day(var day) -> DAY.format(day);
            case Cell.Hidden() -> TEXTS.getString("hidden");
            case Cell.Withheld() -> TEXTS.getString("withheld");
            case Cell.Nothing() -> null;
        };
    }

    /** Topic by topic, such as {@code enrolment 0:12 1:7}. */
    private static String offsets(Position position) {
        var topics = new TreeMap<String, StringJoiner>();
        position.offsets().forEach((partition, next) -> {
            int dash = partition.lastIndexOf('-');
            topics.computeIfAbsent(partition.substring(0, dash), topic -> new StringJoiner(" ", topic + " ", ""))
                    .add(partition.substring(dash + 1) + ":" + next);
        });
        return topics.values().stream().map(StringJoiner::toString).collect(joining("; "));
    }

    private static List<@Nullable Object> values(List<Cell> cells) {
        var values = new ArrayList<@Nullable Object>();
        cells.forEach(cell -> values.add(value(cell)));
        return values;
    }

    private static TableForm.Column column(String kind, String column) {
        boolean text =
                List.of("part", "indicator", "name", "reason", "content-1").contains(column);
        return new TableForm.Column(TEXTS.getString(kind + ".column." + column), text ? 4 : 2);
    }

    private static String months(Period period) {
        var from = MONTH.format(period.from());
        return period.from().equals(period.to())
                ? TEXTS.getString("month").formatted(from)
                : TEXTS.getString("months").formatted(from, MONTH.format(period.to()));
    }
}
