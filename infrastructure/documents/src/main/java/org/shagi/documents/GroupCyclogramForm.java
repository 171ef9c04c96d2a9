package org.shagi.documents;

import java.util.List;
import java.util.Map;

/**
 * The weekly cyclogram that a group works by, as it stands now (S003 App.1-3).
 *
 * @param slots in any order
 */
public record GroupCyclogramForm(String centre, String department, String group, List<CyclogramSlot> slots)
        implements OfficialForm {

    public GroupCyclogramForm {
        slots = List.copyOf(slots);
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
                .rows("slots", CyclogramSlot.rows(slots))
                .put("footer", "Циклограмма · группа «%s»".formatted(group))
                .map();
    }
}
