package org.shagi.quota.domain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.shagi.quota.domain.Breakdown;
import org.shagi.quota.domain.Counts;
import org.shagi.quota.domain.Dimension;
import org.shagi.quota.domain.ServiceKind;
import org.shagi.quota.domain.Snapshot;
import org.shagi.quota.domain.report.Cell.Label;
import org.shagi.quota.domain.report.Cell.Nothing;
import org.shagi.quota.domain.report.Cell.People;
import org.shagi.quota.domain.report.Cell.Text;
import org.shagi.quota.domain.report.Cell.Whole;
import org.shagi.quota.domain.report.ReportTable.Row;

/** Services by kind and their recipients, in the rows of the federal form 6-собес, of the period and since the beginning of the year. */
final class ServicesReport {

    private static final List<String> COLUMNS =
            List.of("row", "indicator", "unit", "okei", "period", "year-to-date", "period-recipients");
    private static final String SERVICES = "642";
    private static final String PERSONS = "792";
    private static final String PERSON_DAYS = "540";
    private static final String PLACES = "698";

    private ServicesReport() {}

    static ReportTable of(ReportFrame frame) {
        var period = frame.in(frame.period());
        var year = frame.in(frame.yearToDate());
        var rows = new ArrayList<Row>();
        add(rows, "organisations", SERVICES, new Whole(1), new Whole(1), new Nothing());
        services(rows, period, year);
        var now = Counts.of(period);
        var soFar = Counts.of(year);
        people(rows, "recipients", now, soFar, Counts::recipients);
        people(rows, "first-time", now, soFar, Counts::firstTime);
        people(rows, "children", now, soFar, Counts::recipients);
        add(rows, "disabled", PERSONS, new Nothing(), new Nothing(), new Nothing());
        whole(rows, "person-days", PERSON_DAYS, now, soFar, Counts::personDays);
        whole(rows, "groups", SERVICES, now, soFar, Counts::groups);
        whole(rows, "places", PLACES, now, soFar, Counts::places);
        return new ReportTable(COLUMNS, rows);
    }

    private static void services(List<Row> rows, Snapshot period, Snapshot year) {
        var now = Breakdown.of(period, Dimension.KIND);
        var soFar = Breakdown.of(year, Dimension.KIND);
        add(
                rows,
                "services",
                SERVICES,
                new Whole(
                        now.values().stream().mapToLong(line -> line.services()).sum()),
                new Whole(soFar.values().stream()
                        .mapToLong(line -> line.services())
                        .sum()),
                new People(Counts.of(period).recipients()));
        for (var kind : ServiceKind.values()) {
            var line = Objects.requireNonNull(now.get(kind.name()));
            add(
                    rows,
                    kind.name().toLowerCase(Locale.ROOT),
                    SERVICES,
                    new Whole(line.services()),
                    new Whole(Objects.requireNonNull(soFar.get(kind.name())).services()),
                    new People(line.recipients()));
        }
    }

    private static void people(List<Row> rows, String key, Counts now, Counts soFar, ToLongFunction<Counts> number) {
        add(
                rows,
                key,
                PERSONS,
                new People(number.applyAsLong(now)),
                new People(number.applyAsLong(soFar)),
                new Nothing());
    }

    private static void whole(
            List<Row> rows, String key, String okei, Counts now, Counts soFar, ToLongFunction<Counts> number) {
        add(rows, key, okei, new Whole(number.applyAsLong(now)), new Whole(number.applyAsLong(soFar)), new Nothing());
    }

    private static void add(List<Row> rows, String key, String okei, Cell period, Cell year, Cell recipients) {
        rows.add(new Row(
                key,
                List.of(
                        new Whole(rows.size() + 1L),
                        new Label(key),
                        new Label("unit-" + okei),
                        new Text(okei),
                        period,
                        year,
                        recipients)));
    }
}
