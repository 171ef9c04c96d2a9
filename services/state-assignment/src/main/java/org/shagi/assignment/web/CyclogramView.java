package org.shagi.assignment.web;

import java.util.List;
import org.shagi.assignment.application.ShownCyclogram;
import org.shagi.assignment.domain.cyclogram.Cell;
import org.shagi.kit.domain.Role;

/**
 * A cyclogram as it is shown.
 *
 * @param sample whether the group has none of its own yet
 * @param cycle what four full weeks give one child, beside the norm of a month
 */
record CyclogramView(String groupId, long version, boolean sample, List<CellView> cells, List<CycleView> cycle) {

    static CyclogramView of(ShownCyclogram shown) {
        var held = shown.held();
        return new CyclogramView(
                held.groupId(),
                held.version(),
                held.isSample(),
                held.cyclogram().cells().stream().map(CellView::of).toList(),
                cycle(shown));
    }

    private static List<CycleView> cycle(ShownCyclogram shown) {
        var yield = shown.held().cyclogram().yieldOfCycle(shown.standard());
        return shown.standard().services().stream()
                .map(norm -> new CycleView(norm.code().value(), yield.getOrDefault(norm.code(), 0), norm.normTenths()))
                .toList();
    }

    /**
     * @param from as {@code 09:00}
     * @param to as {@code 09:30}
     */
    record CellView(
            int weekday,
            String from,
            String to,
            List<Integer> weeks,
            List<String> codes,
            boolean reserve,
            String activity,
            Role provider) {

        static CellView of(Cell cell) {
            return new CellView(
                    cell.weekday(),
                    cell.from().toString(),
                    cell.to().toString(),
                    List.copyOf(cell.weeks()),
                    cell.codes(),
                    cell.reserve(),
                    cell.activity(),
                    cell.provider());
        }
    }

    /** @param services whole services for one child */
    record CycleView(String code, int services, int normTenths) {}
}
