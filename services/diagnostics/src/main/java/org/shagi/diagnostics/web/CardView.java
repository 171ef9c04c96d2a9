package org.shagi.diagnostics.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shagi.diagnostics.domain.GroupCard;
import org.shagi.diagnostics.domain.Level;
import org.shagi.diagnostics.domain.Stage;

/** The card of a group in the reader's language. */
record CardView(String groupId, Stage stage, int diagnosed, List<ChildView> children, List<RowView> indicators) {

    record ChildView(String childId, String caseNumber) {}

    /**
     * @param levels by child
     * @param problemsPercentTenths tenths of a per cent, 0 to 1000; null when nobody is diagnosed in this indicator
     * @param prevailing whether most of the children diagnosed have the problem
     */
    record RowView(
            int number,
            String section,
            String name,
            Map<String, Level> levels,
            int red,
            int blue,
            int green,
            int problems,
            @Nullable Integer problemsPercentTenths,
            boolean prevailing) {

        static RowView of(GroupCard.Row row, Locale locale) {
            var indicator = row.indicator();
            var tally = row.tally();
            return new RowView(
                    indicator.number(),
                    indicator.section().in(locale),
                    indicator.name().in(locale),
                    row.levels(),
                    tally.red(),
                    tally.blue(),
                    tally.green(),
                    tally.problems(),
                    Nullables.of(tally.problemsPercentTenths()),
                    tally.isPrevailing());
        }
    }

    static CardView of(GroupCard card, Locale locale) {
        return new CardView(
                card.groupId(),
                card.stage(),
                card.diagnosed(),
                card.children().stream()
                        .map(child -> new ChildView(child.id(), child.caseNumber()))
                        .toList(),
                card.rows().stream().map(row -> RowView.of(row, locale)).toList());
    }
}
