package org.shagi.diagnostics.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shagi.diagnostics.domain.Group;
import org.shagi.diagnostics.domain.GroupResults;

/**
 * What has become of the problems found at first, in the reader's language.
 *
 * @param leftEarly ids; empty for those who may see counts only, like {@code unfinished}
 */
record ResultsView(
        String groupId,
        List<RowView> indicators,
        List<String> leftEarly,
        int early,
        List<String> unfinished,
        int open) {

    /**
     * @param found ПР
     * @param reached ДР
     * @param open those with a problem at first and no final level in this indicator; in none of the other numbers
     * @param achievedPercentTenths РДЦ in tenths of a per cent; null where nobody is in ПР: there was no problem, or all are open
     */
    record RowView(
            int number,
            String section,
            String name,
            PartView found,
            PartView reached,
            PartView improved,
            PartView open,
            @Nullable Integer achievedPercentTenths) {

        static RowView of(GroupResults.Row row, Locale locale) {
            return new RowView(
                    row.indicator().number(),
                    row.indicator().section().in(locale),
                    row.indicator().name().in(locale),
                    PartView.of(row.found()),
                    PartView.of(row.reached()),
                    PartView.of(row.improved()),
                    PartView.of(row.open()),
                    Nullables.of(row.achievedPercentTenths()));
        }
    }

    record PartView(int count, List<String> children) {

        static PartView of(GroupResults.Part part) {
            return new PartView(part.count(), part.children());
        }
    }

    static ResultsView of(GroupResults results, Locale locale) {
        return new ResultsView(
                results.groupId(),
                results.rows().stream().map(row -> RowView.of(row, locale)).toList(),
                results.leftEarly().stream().map(Group.Child::id).toList(),
                results.early(),
                results.unfinished().stream().map(Group.Child::id).toList(),
                results.open());
    }
}
