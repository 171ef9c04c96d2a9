package org.shagi.journal.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * A day sheet as far as one must know it to tell whether it is filled.
 *
 * @param children ids of those who have a mark
 */
public record MarkedDay(String groupId, LocalDate date, Set<String> children) {

    public MarkedDay {
        children = Set.copyOf(children);
    }

    /** How many of these children have no mark yet. */
    public int unfilled(Collection<RosterChild> roster) {
        return (int) roster.stream()
                .filter(child -> !children.contains(child.childId()))
                .count();
    }
}
