package org.shagi.assignment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shagi.assignment.application.OrderDistribution;
import org.shagi.assignment.domain.distribution.DistributionOrder;
import org.shagi.assignment.domain.distribution.DistributionTable;
import org.shagi.assignment.domain.distribution.IndividualExtra;
import org.shagi.kit.domain.Role;

/**
 * A distribution order as it is shown, with the table of appendix 8 in exact tenths.
 *
 * @param number null while nobody has ordered anything, like {@code orderedOn}
 * @param monthTenthsByGiver what each gives in a month
 */
record DistributionView(
        String groupId,
        int children,
        @Nullable String number,
        @Nullable LocalDate orderedOn,
        List<RowView> rows,
        Map<String, Integer> monthTenthsByGiver,
        Map<String, Integer> courseTenthsByGiver,
        List<ExtraView> extras,
        long version) {

    static DistributionView of(OrderDistribution.Shown shown) {
        var order = shown.order();
        return new DistributionView(
                shown.asked().groupId(),
                shown.asked().children(),
                order.map(DistributionOrder::number).orElse(null),
                order.map(DistributionOrder::orderedOn).orElse(null),
                shown.table().rows().stream()
                        .map(row -> RowView.of(
                                row,
                                order.map(some -> some.givers().get(row.code())).orElse(List.of())))
                        .toList(),
                shown.table().monthByGiver(),
                shown.table().courseByGiver(),
                order.map(some -> some.extras().stream().map(ExtraView::of).toList())
                        .orElse(List.of()),
                order.map(DistributionOrder::version).orElse(0L));
    }

    /**
     * @param givers ids of accounts; whoever stands first gives it, the others may
     * @param provider who gives it by the standard
     */
    record RowView(
            String code,
            String name,
            int childTenths,
            int groupTenths,
            int courseTenths,
            List<String> givers,
            Role provider) {

        static RowView of(DistributionTable.Row row, List<String> givers) {
            return new RowView(
                    row.code().value(),
                    row.name(),
                    row.childTenths(),
                    row.groupTenths(),
                    row.courseTenths(),
                    givers,
                    row.provider());
        }
    }

    record ExtraView(String childId, String code, LocalDate date, String giver) {

        static ExtraView of(IndividualExtra extra) {
            return new ExtraView(extra.childId(), extra.code().value(), extra.date(), extra.giver());
        }
    }
}
