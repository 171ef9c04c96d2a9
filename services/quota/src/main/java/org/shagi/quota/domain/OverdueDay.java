package org.shagi.quota.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of the terms that a service watches were overdue in a department on a day, as the service told last on that day.
 *
 * @param groups those with something overdue
 */
public record OverdueDay(String service, String departmentId, LocalDate day, List<OfGroup> groups, long version) {

    public OverdueDay {
        groups = List.copyOf(groups);
    }

    /**
     * What was overdue in a group.
     *
     * @param groupId null for what concerns the department as a whole
     * @param count how many terms, 1 or more
     * @param oldest last day of the one that had been overdue longest
     */
    public record OfGroup(@Nullable String groupId, int count, LocalDate oldest) {

        /** With what was overdue in the same group besides. */
        public OfGroup plus(OfGroup other) {
            return new OfGroup(groupId, count + other.count, oldest.isBefore(other.oldest) ? oldest : other.oldest);
        }
    }
}
