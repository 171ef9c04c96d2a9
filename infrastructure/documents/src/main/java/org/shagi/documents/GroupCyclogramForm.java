package org.shagi.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The weekly cyclogram that a group works by, as it stands now (S003 App.1-3).
 *
 * @param rows in the order of the day
 */
public record GroupCyclogramForm(String centre, String department, String group, List<Row> rows)
        implements OfficialForm {

    private static final int WEEKDAYS = 5;

    public GroupCyclogramForm {
        rows = List.copyOf(rows);
    }

    /**
     * One time of the day.
     *
     * @param days what is done then on Monday to Friday
     */
    public record Row(String time, List<String> days) {

        public Row {
            days = List.copyOf(days);
            if (days.size() != WEEKDAYS) {
                throw new IllegalArgumentException("a week of " + days.size() + " days");
            }
        }

        private Map<String, String> fields() {
            var fields = new HashMap<String, String>();
            fields.put("time", time);
            for (int i = 0; i < WEEKDAYS; i++) {
                fields.put("d" + (i + 1), days.get(i));
            }
            return fields;
        }
    }

    @Override
    public String template() {
        return "group-cyclogram";
    }

    @Override
    public Map<String, Object> fields() {
        return new Fields()
                .put("centre", centre)
                .put("department", department)
                .put("group", group)
                .rows("rows", rows.stream().map(Row::fields).toList())
                .put("footer", "Циклограмма · группа «%s»".formatted(group))
                .map();
    }
}
