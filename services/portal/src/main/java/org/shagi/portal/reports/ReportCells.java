package org.shagi.portal.reports;

import java.text.NumberFormat;
import java.util.List;
import java.util.stream.IntStream;
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

    /** The class of each column: of those before the head, of numbers, whatever stands where one is missing or withheld, or none. */
    public List<String> classes(ReportsApi.Report report) {
        int head = report.head();
        return IntStream.range(0, report.columns().size())
                .mapToObj(at -> at < head ? "form-only" : holdsNumbers(report, at) ? "number" : "")
                .toList();
    }

    private static boolean holdsNumbers(ReportsApi.Report report, int column) {
        return report.rows().stream().anyMatch(row -> row.cells().get(column) instanceof Number);
    }
}
