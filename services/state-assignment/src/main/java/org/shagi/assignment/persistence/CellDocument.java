package org.shagi.assignment.persistence;

import java.time.LocalTime;
import java.util.List;
import java.util.TreeSet;
import org.shagi.assignment.domain.cyclogram.Cell;
import org.shagi.kit.domain.Role;

/**
 * A cell of a cyclogram as it is stored.
 *
 * @param from as {@code 09:00}
 * @param to as {@code 09:30}
 */
record CellDocument(
        int weekday,
        String from,
        String to,
        List<Integer> weeks,
        List<String> codes,
        boolean reserve,
        String activity,
        Role provider) {

    static CellDocument of(Cell cell) {
        return new CellDocument(
                cell.weekday(),
                cell.from().toString(),
                cell.to().toString(),
                List.copyOf(cell.weeks()),
                cell.codes(),
                cell.reserve(),
                cell.activity(),
                cell.provider());
    }

    Cell cell() {
        return new Cell(
                weekday,
                LocalTime.parse(from),
                LocalTime.parse(to),
                new TreeSet<>(weeks),
                codes,
                reserve,
                activity,
                provider);
    }
}
