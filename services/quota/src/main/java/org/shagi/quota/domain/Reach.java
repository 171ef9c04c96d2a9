package org.shagi.quota.domain;

import org.jspecify.annotations.Nullable;

/**
 * How much of the centre is looked at.
 *
 * @param id of the department or the group; null for the centre
 */
public record Reach(Level level, @Nullable String id) {

    public static final Reach CENTRE = new Reach(Level.CENTRE, null);

    /** Whether a group of a department lies in it. */
    public boolean covers(String departmentId, String groupId) {
        return switch (level) {
            case CENTRE -> true;
            case DEPARTMENT -> departmentId.equals(id);
            case GROUP -> groupId.equals(id);
        };
    }
}
