package org.shagi.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Rows of a form whose sections are told by a row of their own. */
final class Sections {

    private Sections() {}

    /**
     * The rows as a template has them, each section announced by a row with the field {@code section} alone.
     *
     * @param section of a row
     * @param cells of a row
     */
    static <T> List<Map<String, String>> rows(
            List<T> rows, Function<T, String> section, Function<T, Map<String, String>> cells) {
        var printed = new ArrayList<Map<String, String>>();
        var current = "";
        for (var row : rows) {
            if (!section.apply(row).equals(current)) {
                current = section.apply(row);
                printed.add(Map.of("section", current));
            }
            printed.add(cells.apply(row));
        }
        return printed;
    }
}
