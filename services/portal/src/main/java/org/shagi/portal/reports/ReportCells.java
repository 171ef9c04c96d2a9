package org.shagi.portal.reports;

import java.text.NumberFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.services.ReportsApi;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Cells of reports as the reader of the page writes them; in templates under the name {@code reportCells}. */
@Component("reportCells")
class ReportCells {

    /** A number with at most one digit after the comma, a text as it is, a dash where nothing stands. */
    public String shown(@Nullable Object cell) {
        return switch (cell) {
            case null -> "—";
            case Number number -> {
                var format = NumberFormat.getNumberInstance(LocaleContextHolder.getLocale());
                format.setMaximumFractionDigits(1);
                yield format.format(number).replace('-', '\u2212');
            }
            default -> cell.toString();
        };
    }

    /** Whether a column holds numbers, whatever stands where one is missing or withheld. */
    public boolean holdsNumbers(List<ReportsApi.Row> rows, int column) {
        return rows.stream().anyMatch(row -> row.cells().get(column) instanceof Number);
    }
}
