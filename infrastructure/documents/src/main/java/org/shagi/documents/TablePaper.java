package org.shagi.documents;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A {@link TableForm} as a PDF file, A4 across, the heads of the columns on every page. */
public final class TablePaper {

    private static final int WIDTH_MM = 266;
    private static final String STYLE = """
            @page { size: A4 landscape; margin: 20mm 10mm 20mm 20mm;
              @bottom-left { content: element(footer); }
              @bottom-right { content: counter(page) " / " counter(pages); font-family: "Liberation Serif"; font-size: 9pt; } }
            body { font-family: "Liberation Serif", "DejaVu Sans"; font-size: 11pt; line-height: 1.2; margin: 0; }
            .footer { position: running(footer); font-size: 9pt; }
            h1 { font-size: 14pt; text-align: center; margin: 2mm 0; }
            p { margin: 0 0 1mm 0; }
            p.center { text-align: center; }
            table { border-collapse: collapse; table-layout: fixed; width: 266mm; margin: 3mm 0; -fs-table-paginate: paginate; }
            tr { page-break-inside: avoid; }
            th, td { border: 0.3mm solid #000; padding: 0.6mm 1.2mm; vertical-align: top; text-align: left; }
            table.narrow th, table.narrow td { word-wrap: break-word; }
            th { text-align: center; vertical-align: middle; }
            td.num { text-align: right; }
            .signature { margin-top: 10mm; }
            """;

    private TablePaper() {}

    /** The file. The same table gives the same pages and the same fingerprint in their footers. */
    public static byte[] of(TableForm form) {
        var content = content(form);
        return Pdf.of(
                """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="ru"><head><title>%s</title><style>%s</style></head><body>
                <div class="footer">%s · отпечаток %s</div>%s</body></html>""".formatted(escaped(form.title()), STYLE, escaped(form.title()), Fingerprint.of(content), content));
    }

    private static String content(TableForm form) {
        var columns = TableColumns.of(form, WIDTH_MM);
        var widths = columns.millimetres().stream()
                .map(width -> String.format(Locale.ROOT, "<col style=\"width: %.2fmm\"/>", width))
                .collect(Collectors.joining());
        var heads = form.columns().stream()
                .map(column -> "<th>" + escaped(column.title()) + "</th>")
                .collect(Collectors.joining());
        return "<p class=\"center\"><b>%s</b></p><h1>%s</h1>".formatted(escaped(form.centre()), escaped(form.title()))
                + paragraphs(form.heading(), "center")
                + "<table class=\"%s\" style=\"font-size: %spt\">%s<thead><tr>%s</tr></thead><tbody>%s</tbody></table>"
                        .formatted(
                                columns.breaksWords() ? "narrow" : "wide",
                                columns.points(),
                                widths,
                                heads,
                                form.rows().stream().map(TablePaper::row).collect(Collectors.joining()))
                + paragraphs(form.notes(), "note")
                + "<p class=\"signature\">%s ______________________ / ______________________ /</p>"
                        .formatted(escaped(form.signer()));
    }

    private static String paragraphs(List<String> lines, String style) {
        return lines.stream()
                .map(line -> "<p class=\"%s\">%s</p>".formatted(style, escaped(line)))
                .collect(Collectors.joining());
    }

    private static String row(List<@Nullable Object> cells) {
        return cells.stream()
                .map(cell ->
                        "<td%s>%s</td>".formatted(cell instanceof Number ? " class=\"num\"" : "", escaped(shown(cell))))
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    static String shown(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString().replace('.', ',').replace('-', '−');
            default -> cell.toString();
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
