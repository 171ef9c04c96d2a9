package org.shagi.journeys;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * A month of marks, by day and child, as they are written on paper: «Н», or the digits of the codes with the 1 of presence.
 *
 * @param days in order
 */
record MonthMarks(TreeMap<LocalDate, Map<String, String>> days) {

    /** What the journal says of the month. */
    static MonthMarks of(JsonNode month) {
        var days = new TreeMap<LocalDate, Map<String, String>>();
        month.path("days").forEach(day -> {
            var marks = new TreeMap<String, String>();
            day.path("entries").forEach(entry -> marks.put(entry.path("childId").asString(), mark(entry)));
            days.put(LocalDate.parse(day.path("date").asString()), marks);
        });
        return new MonthMarks(days);
    }

    private static String mark(JsonNode entry) {
        if (entry.path("attendance").asString().equals("ABSENT")) {
            return "Н";
        }
        var digits = new StringBuilder();
        entry.path("codes").forEach(code -> digits.append(code.asString().charAt(2)));
        return digits.toString();
    }
}
