package org.shagi.portal.diagnostics;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.shagi.portal.services.DiagnosticsApi;

/**
 * The card of a group as a table: indicators down, children across (S003 App.5).
 *
 * @param children by name; empty for those who may see counts only
 * @param rows the thirteen indicators in the order of the form
 * @param editable whether this person may enter levels here and now
 */
record CardSheet(List<Column> children, List<DiagnosticsApi.Row> rows, boolean editable) {

    /** Children that stand beside each other on one sheet of the printed card. */
    private static final int PER_SHEET = 15;

    /** @param label short name, or case number */
    record Column(String childId, String label) {}

    /** @param labels short names by child; whoever has none is called by case number */
    static CardSheet of(DiagnosticsApi.Card card, Map<String, String> labels, boolean editable) {
        var children = card.children().stream()
                .map(child -> new Column(child.childId(), labels.getOrDefault(child.childId(), child.caseNumber())))
                .sorted(Comparator.comparing(Column::label))
                .toList();
        boolean levelsAreShown = editable
                || card.diagnosed() == 0
                || card.indicators().stream().anyMatch(row -> !row.levels().isEmpty());
        return new CardSheet(levelsAreShown ? children : List.of(), card.indicators(), editable);
    }

    /** Whether only counts are shown, because levels of a child are for those who work with the group. */
    public boolean countsOnly() {
        return children.isEmpty();
    }

    /** Sheets that the card is printed on, 1 or more. */
    public int sheets() {
        return Math.max(1, Math.ceilDiv(children.size(), PER_SHEET));
    }
}
