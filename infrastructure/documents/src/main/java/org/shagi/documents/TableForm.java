package org.shagi.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report that is one wide table under a heading, on paper ({@link TablePaper}) and as a workbook ({@link TableBook}). Its columns come
 * with it, so it has no template.
 *
 * @param centre name of the centre
 * @param title printed as it stands
 * @param heading lines under the title: the period, whose figures, as known when
 * @param rows cells are texts, numbers, or null for an empty one; as many in each row as there are columns
 * @param notes lines under the table: rules by which it was reckoned
 * @param signer post of whoever signs
 */
public record TableForm(
        String centre,
        String title,
        List<String> heading,
        List<Column> columns,
        List<List<@Nullable Object>> rows,
        List<String> notes,
        String signer) {

    /** @param weight share of the width of the page, 1 or more */
    public record Column(String title, int weight) {}
}
