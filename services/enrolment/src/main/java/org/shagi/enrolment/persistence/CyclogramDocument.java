package org.shagi.enrolment.persistence;

import java.time.LocalTime;
import java.util.List;
import java.util.TreeSet;
import org.shagi.enrolment.domain.cyclogram.GroupCyclogram;
import org.shagi.kit.store.Versioned;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A group's own cyclogram as state-assignment told it last.
 *
 * @param id of the group
 */
@Document("cyclograms")
record CyclogramDocument(@Id String id, List<SlotDocument> slots, long version) implements Versioned {

    static CyclogramDocument of(GroupCyclogram cyclogram) {
        return new CyclogramDocument(
                cyclogram.groupId(),
                cyclogram.slots().stream().map(SlotDocument::of).toList(),
                cyclogram.version());
    }

    GroupCyclogram cyclogram() {
        return new GroupCyclogram(id, slots.stream().map(SlotDocument::slot).toList(), version);
    }

    /** @param from ISO text, as all times here */
    record SlotDocument(int weekday, String from, String to, List<Integer> weeks, List<String> codes, String activity) {

        static SlotDocument of(GroupCyclogram.Slot slot) {
            return new SlotDocument(
                    slot.weekday(),
                    slot.from().toString(),
                    slot.to().toString(),
                    List.copyOf(slot.weeks()),
                    slot.codes(),
                    slot.activity());
        }

        GroupCyclogram.Slot slot() {
            return new GroupCyclogram.Slot(
                    weekday, LocalTime.parse(from), LocalTime.parse(to), new TreeSet<>(weeks), codes, activity);
        }
    }
}
