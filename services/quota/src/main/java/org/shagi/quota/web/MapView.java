package org.shagi.quota.web;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.shagi.quota.application.MapFulfilment;
import org.shagi.quota.domain.Allowance;

/**
 * The map of fulfilment as it is answered: a row for each department or group, a cell for each month of the period.
 *
 * @param allowedTenthsOfPercent what is allowed in the last month, and of the totals; a cell goes by the year of its month
 */
record MapView(String level, List<YearMonth> months, List<RowView> rows, long allowedTenthsOfPercent, long revision) {

    record RowView(String id, String name, FulfilmentView.FigureView total, List<FulfilmentView.MonthView> months) {}

    static MapView of(MapFulfilment.FulfilmentMap map, Function<YearMonth, Allowance> allowed) {
        var last = allowed.apply(map.period().to());
        return new MapView(
                map.level().lowerCase(),
                map.period().months(),
                map.rows().stream().map(row -> row(row, last, allowed)).toList(),
                last.tenthsOfPercent(),
                map.revision());
    }

    private static RowView row(MapFulfilment.Row row, Allowance ofAll, Function<YearMonth, Allowance> allowed) {
        return new RowView(
                row.id(),
                row.name(),
                FulfilmentView.FigureView.of(row.months().total(), ofAll),
                FulfilmentView.months(row.months(), allowed));
    }
}
