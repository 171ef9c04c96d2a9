package org.shagi.documents;

import java.util.List;
import java.util.Map;

/**
 * «Результативность коррекционной работы»: how many of the problems found at first are solved (S003 V.5, App.5).
 *
 * @param note who left early, who is unfinished, and who is so in some indicators, as printed; may be empty
 */
public record CorrectionResultsForm(String centre, String department, String group, List<Row> rows, String note)
        implements OfficialForm {

    public CorrectionResultsForm {
        rows = List.copyOf(rows);
    }

    /**
     * All figures as printed.
     *
     * @param section of the form, with its number
     * @param found ПР
     * @param reached ДР
     * @param improved a level better and still not without a problem
     * @param percent РДЦ; a dash where there was no problem to solve, words where no final level tells what has become of it
     * @param open had a problem at first and no final level in this indicator
     */
    public record Row(
            String section, String name, String found, String reached, String percent, String improved, String open) {}

    @Override
    public String template() {
        return "correction-results";
    }

    @Override
    public Map<String, Object> fields() {
        return new Fields()
                .put("centre", centre)
                .put("department", department)
                .put("group", group)
                .rows("rows", Sections.rows(rows, Row::section, CorrectionResultsForm::cells))
                .put("note", note)
                .put("noted", !note.isEmpty())
                .put("footer", "Результативность коррекционной работы · группа «%s»".formatted(group))
                .map();
    }

    private static Map<String, String> cells(Row row) {
        return Map.of(
                "name",
                row.name(),
                "found",
                row.found(),
                "reached",
                row.reached(),
                "percent",
                row.percent(),
                "improved",
                row.improved(),
                "open",
                row.open());
    }

    /** Nothing about the children: it must not get into a log. */
    @Override
    public String toString() {
        return "CorrectionResultsForm[hidden]";
    }
}
