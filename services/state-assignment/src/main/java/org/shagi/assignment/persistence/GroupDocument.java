package org.shagi.assignment.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shagi.assignment.domain.group.Course;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.group.GroupState;
import org.shagi.assignment.domain.group.Stay;
import org.shagi.kit.store.Versioned;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A group as enrolment last told of it. Dates are text: the store's own dates would depend on a zone.
 *
 * @param staffByRole null in groups stored before roles were kept
 */
@Document("groups")
record GroupDocument(
        @Id String id,
        String departmentId,
        String name,
        String from,
        String to,
        GroupState state,
        List<String> staff,
        @Nullable Map<String, List<String>> staffByRole,
        List<StayDocument> stays,
        long version)
        implements Versioned {

    static GroupDocument of(Group group) {
        return new GroupDocument(
                group.id(),
                group.departmentId(),
                group.name(),
                group.course().from().toString(),
                group.course().to().toString(),
                group.state(),
                group.staff().stream().sorted().toList(),
                group.staffByRole(),
                group.stays().stream().map(StayDocument::of).toList(),
                group.version());
    }

    Group group() {
        return new Group(
                id,
                departmentId,
                name,
                new Course(LocalDate.parse(from), LocalDate.parse(to)),
                state,
                Set.copyOf(staff),
                staffByRole == null ? Map.of() : staffByRole,
                stays.stream().map(StayDocument::stay).toList(),
                version);
    }

    record StayDocument(String from, String to) {

        static StayDocument of(Stay stay) {
            return new StayDocument(stay.from().toString(), stay.to().toString());
        }

        Stay stay() {
            return new Stay(LocalDate.parse(from), LocalDate.parse(to));
        }
    }
}
