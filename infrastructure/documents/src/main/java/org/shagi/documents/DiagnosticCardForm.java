package org.shagi.documents;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * «Карта результатов диагностики группы»: indicators by stages by children, and the problems found (S003 App.5). Up to ten children
 * have their names above the columns; up to fifteen have numbers there and their names below.
 *
 * @param from first day of the course; null prints a line
 * @param to last day of the course; null prints a line
 * @param children names or numbers of case files, in the order of the columns; empty on a card of counts
 */
public record DiagnosticCardForm(
        String centre,
        String department,
        String group,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> children,
        List<Row> rows)
        implements OfficialForm {

    /** More children than this are printed on a card of their own. */
    public static final int MOST_CHILDREN = 15;

    private static final int NAMED_COLUMNS = 10;

    public DiagnosticCardForm {
        children = List.copyOf(children);
        rows = List.copyOf(rows);
        if (children.size() > MOST_CHILDREN) {
            throw new IllegalArgumentException("the form has 15 columns, not " + children.size());
        }
    }

    /**
     * An indicator at one stage.
     *
     * @param section of the form, with its number
     * @param name of the indicator
     * @param stage 1 to 3
     * @param levels by column, from 0
     * @param problems children with a problem, as printed; empty where nobody is diagnosed
     * @param percent of those diagnosed, as printed
     */
    public record Row(
            String section,
            String name,
            int stage,
            Map<Integer, DiagnosticLevel> levels,
            String problems,
            String percent) {}

    @Override
    public String template() {
        return "diagnostic-card";
    }

    @Override
    public Map<String, Object> fields() {
        boolean named = children.size() <= NAMED_COLUMNS;
        var heads = new HashMap<String, String>();
        IntStream.range(0, children.size()).forEach(i -> heads.put("c" + (i + 1), children.get(i)));
        return new Fields()
                .put("centre", centre)
                .put("department", department)
                .put("group", group)
                .day("from", from)
                .day("to", to)
                .put("named", named)
                .put("numbered", !named)
                .put("head", heads)
                .put(
                        "children",
                        IntStream.range(0, children.size())
                                .mapToObj(i -> i + 1 + " – " + children.get(i))
                                .collect(Collectors.joining("; ")))
                .rows("rows", Sections.rows(rows, Row::section, DiagnosticCardForm::cells))
                .put("footer", "Карта результатов диагностики · группа «%s»".formatted(group))
                .map();
    }

    /** The name of an indicator stands in the line of its first stage. */
    private static Map<String, String> cells(Row row) {
        var cells = new HashMap<>(Map.of(
                "name",
                row.stage() == 1 ? row.name() : "",
                "stage",
                Integer.toString(row.stage()),
                "problems",
                row.problems(),
                "percent",
                row.percent()));
        row.levels().forEach((column, level) -> DiagnosticLevel.into(cells, column + 1, level));
        return cells;
    }

    /** Nothing about the children: it must not get into a log. */
    @Override
    public String toString() {
        return "DiagnosticCardForm[hidden]";
    }
}
