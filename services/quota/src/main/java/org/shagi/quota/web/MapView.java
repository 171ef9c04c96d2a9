package org.shagi.quota.web;

import java.time.YearMonth;
import java.util.List;
import org.shagi.quota.application.MapFulfilment;

/** The map of fulfilment as it is answered: a row for each department or group, a cell for each month of the period. */
record MapView(String level, List<YearMonth> months, List<RowView> rows, long revision) {

    record RowView(String id, String name, FulfilmentView.FigureView total, List<FulfilmentView.MonthView> months) {}

    static MapView of(MapFulfilment.FulfilmentMap map) {
        return new MapView(
                map.level().lowerCase(),
                map.period().months(),
                map.rows().stream().map(MapView::row).toList(),
                map.revision());
    }

    private static RowView row(MapFulfilment.Row row) {
        return new RowView(
                row.id(),
                row.name(),
                FulfilmentView.FigureView.of(row.months().total()),
                row.months().months().entrySet().stream()
                        .map(month -> FulfilmentView.MonthView.of(month.getKey(), month.getValue()))
                        .toList());
    }
}
