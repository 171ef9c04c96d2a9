package org.shagi.calendar.terms;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a term is about.
 *
 * @param kind what it is
 * @param label what people call it: a case number or the name of a group, never a person
 * @param groupId null for what concerns a department as a whole
 * @param staff accounts of those who work with it, by role; may be empty
 * @param href address of the thing in the portal
 */
public record TermSubject(
        Kind kind,
        String id,
        String label,
        String departmentId,
        @Nullable String groupId,
        Map<String, List<String>> staff,
        String href) {

    /** Kinds of things that terms are about. */
    public enum Kind {
        CASE,
        GROUP,
        DEPARTMENT,
        DAY,
        MONTH,
        ROUND
    }

    public TermSubject {
        staff = Map.copyOf(staff);
    }

    /** The accounts that have one of these roles, each once. */
    List<String> staffWith(Collection<String> roles) {
        return roles.stream()
                .flatMap(role -> staff.getOrDefault(role, List.of()).stream())
                .distinct()
                .toList();
    }
}
