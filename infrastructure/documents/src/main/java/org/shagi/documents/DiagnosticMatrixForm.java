package org.shagi.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The matrix of one child in one round: with five days of observation in the primary one, with the result alone in the others (S003
 * App.5).
 *
 * @param child full name, or the number of the case file
 * @param methods as they are printed, may be empty
 * @param dates on which it was carried out, as they are printed
 * @param note what the reader has to know of it, such as that it is a part; may be empty
 */
public record DiagnosticMatrixForm(Stage stage, String child, String methods, String dates, List<Row> rows, String note)
        implements OfficialForm {

    private static final Locale RUSSIAN = Locale.of("ru");

    public DiagnosticMatrixForm {
        rows = List.copyOf(rows);
    }

    /** Which of the three diagnostics of a course. */
    public enum Stage {
        PRIMARY("первичной"),
        INTERMEDIATE("промежуточной"),
        FINAL("итоговой");

        private final String genitive;

        Stage(String genitive) {
            this.genitive = genitive;
        }
    }

    /**
     * @param section of the form, with its number
     * @param days by number of the day of observation, 1 to 5
     */
    public record Row(
            String section,
            String name,
            SortedMap<Integer, DiagnosticLevel> days,
            @Nullable DiagnosticLevel result) {}

    @Override
    public String template() {
        return stage == Stage.PRIMARY ? "diagnostic-matrix-primary" : "diagnostic-matrix";
    }

    @Override
    public Map<String, Object> fields() {
        return new Fields()
                .put("stage", stage.genitive.toUpperCase(RUSSIAN))
                .put("child", child)
                .line("methods", methods)
                .line("dates", dates)
                .rows("rows", Sections.rows(rows, Row::section, DiagnosticMatrixForm::cells))
                .put("note", note)
                .put("noted", !note.isEmpty())
                .put("footer", "Матрица %s диагностики".formatted(stage.genitive))
                .map();
    }

    private static Map<String, String> cells(Row row) {
        var cells = new HashMap<>(Map.of("name", row.name()));
        row.days().forEach((day, level) -> DiagnosticLevel.into(cells, day, level));
        DiagnosticLevel.into(cells, 6, row.result());
        return cells;
    }

    /** Nothing about the child: it must not get into a log. */
    @Override
    public String toString() {
        return "DiagnosticMatrixForm[hidden]";
    }
}
