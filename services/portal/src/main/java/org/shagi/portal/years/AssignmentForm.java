package org.shagi.portal.years;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shagi.portal.forms.TypedRows;
import org.shagi.portal.forms.TypedTenths;
import org.springframework.util.MultiValueMap;

/** What was typed into the form of a year's assignment, as state-assignment takes it. A number that is none is sent as −1, which it refuses. */
final class AssignmentForm {

    /** Names of units by their code of ОКЕИ, those that assignments use. */
    static final SortedMap<String, String> UNITS = Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(
            "792", "человек",
            "642", "единица",
            "744", "процент",
            "698", "место",
            "540", "человеко-день",
            "356", "час")));

    private static final int HALVES = 2;
    private static final int PERCENT_DIGITS = 3;

    private AssignmentForm() {}

    static Map<String, Object> body(MultiValueMap<String, String> typed) {
        var rows = new TypedRows(typed);
        return Map.of(
                "number", rows.at("number", 0),
                "orderedOn", rows.at("orderedOn", 0),
                "children", number(rows.at("children", 0)),
                "standardVersion", rows.at("standardVersion", 0),
                "indicators",
                        rows.filled("name")
                                .mapToObj(row -> indicator(rows, typed, row))
                                .toList());
    }

    private static Map<String, Object> indicator(TypedRows rows, MultiValueMap<String, String> typed, int row) {
        var okei = rows.at("okei", row);
        return Map.of(
                "name", rows.at("name", row),
                "unit", UNITS.getOrDefault(okei, okei),
                "okei", okei,
                "approved", number(rows.at("approved", row)),
                "allowedDeviationTenths", tenths(rows.at("deviation", row)),
                "parts", parts(rows, typed, row));
    }

    /** Fields {@code part1} and {@code part2} of a department are named by its id and the row of the indicator. */
    private static List<Map<String, Object>> parts(TypedRows rows, MultiValueMap<String, String> typed, int row) {
        var parts = new ArrayList<Map<String, Object>>();
        for (var department : typed.getOrDefault("department", List.of())) {
            for (int half = 1; half <= HALVES; half++) {
                var field = rows.at("part-%s-%d".formatted(department, half), row);
                if (!field.isEmpty()) {
                    parts.add(Map.of("departmentId", department, "half", half, "approved", number(field)));
                }
            }
        }
        return parts;
    }

    private static int number(String text) {
        return text.matches("\\d{1,7}") ? Integer.parseInt(text) : -1;
    }

    /** {@code 10} and {@code 7,5} percent; 0 where nothing was typed. */
    private static long tenths(String text) {
        return text.isEmpty() ? 0 : TypedTenths.of(text, PERCENT_DIGITS);
    }
}
