package org.shagi.assignment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeSet;
import org.shagi.assignment.domain.cyclogram.Cell;
import org.shagi.kit.domain.Role;

/** A cyclogram as it is sent: all of its cells. */
record CyclogramBody(@NotNull @Size(max = 500) List<@NotNull @Valid CellBody> cells) {

    List<Cell> toCells() {
        return cells.stream().map(CellBody::cell).toList();
    }

    record CellBody(
            int weekday,
            @NotNull LocalTime from,
            @NotNull LocalTime to,
            @NotNull List<@NotNull Integer> weeks,
            @NotNull List<@NotNull String> codes,
            boolean reserve,
            @NotNull @Size(max = 300) String activity,
            @NotNull Role provider) {

        Cell cell() {
            return new Cell(weekday, from, to, new TreeSet<>(weeks), codes, reserve, activity, provider);
        }
    }
}
