package org.shagi.portal.forms;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;

/** A table of fields as a form sends it: each column under one name, the values of a row at the same place of each. */
public record TypedRows(MultiValueMap<String, String> typed) {

    /** The numbers of the rows in which this column is filled in. */
    public IntStream filled(String column) {
        return IntStream.range(0, typed.getOrDefault(column, List.of()).size())
                .filter(row -> !at(column, row).isEmpty());
    }

    /** What was typed, without blanks around it; nothing where there is no such field. */
    public String at(String column, int row) {
        var values = typed.getOrDefault(column, List.of());
        return row < values.size() ? values.get(row).strip() : "";
    }
}
