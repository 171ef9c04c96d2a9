package org.shagi.quota.web;

import java.time.YearMonth;
import java.util.List;
import org.shagi.quota.application.MapFulfilment;
import org.shagi.quota.domain.Allowance;

/** The map of fulfilment as it is answered: a row for each department or group, a cell for each month of the period. */
record MapView(String level, List<YearMonth> months, List<RowView> rows, long allowedTenthsOfPercent, long revision) {

    record RowView(String id, String name, FulfilmentView.FigureView total, List<FulfilmentView.MonthView> months) {}

    static MapView of(MapFulfilment.FulfilmentMap map, Allowance allowance) {
        return new MapView(
                map.level().lowerCase(),
                map.period().months(),
                map.rows().stream().map(row -> row(row, allowance)).toList(),
                allowance.tenthsOfPercent(),
                map.revision());
    }

    private static RowView row(MapFulfilment.Row row, Allowance allowance) {
        return new RowView(
                row.id(),
                row.name(),
                FulfilmentView.FigureView.of(row.months().total(), allowance),
                FulfilmentView.months(row.months(), allowance));
    }
}
