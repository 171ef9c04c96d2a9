package org.shagi.enrolment.domain.cyclogram;

import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The weekly cyclogram that a group has of its own (S003 App.1-3).
 *
 * @param slots of five days in a cycle of four weeks
 * @param version 1 for the first that was told, greater after each change
 */
public record GroupCyclogram(String groupId, List<Slot> slots, long version) {

    public GroupCyclogram {
        slots = List.copyOf(slots);
    }

    /**
     * What is done in one slot.
     *
     * @param weekday 1 Monday to 5 Friday
     * @param weeks weeks of the cycle in which it holds, of 1 to 4
     * @param codes of the services, such as {@code 5.3}
     * @param activity what is done, in Russian; may be empty
     */
    public record Slot(
            int weekday, LocalTime from, LocalTime to, SortedSet<Integer> weeks, List<String> codes, String activity) {

        public Slot {
            weeks = Collections.unmodifiableSortedSet(new TreeSet<>(weeks));
            codes = List.copyOf(codes);
        }
    }
}
