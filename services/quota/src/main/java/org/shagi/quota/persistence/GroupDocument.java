package org.shagi.quota.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.shagi.kit.store.Versioned;
import org.shagi.quota.domain.Group;
import org.shagi.quota.domain.Stay;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A stored {@link Group}. Days are kept as text, which no time zone can move.
 *
 * @param id id of the group; of a version that is kept for looking back, {@code groupId|version}
 */
@Document(GroupDocument.COLLECTION)
record GroupDocument(
        @Id String id,
        String groupId,
        String departmentId,
        String name,
        String from,
        String to,
        int places,
        Set<String> staff,
        List<StayDocument> stays,
        long version,
        Instant toldAt)
        implements Versioned {

    static final String COLLECTION = "groups";
    static final String VERSIONS = "group-versions";

    record StayDocument(String childId, String from, String to) {}

    static GroupDocument of(Group group) {
        return new GroupDocument(
                group.id(),
                group.id(),
                group.departmentId(),
                group.name(),
                group.from().toString(),
                group.to().toString(),
                group.places(),
                new TreeSet<>(group.staff()),
                group.stays().stream()
                        .map(stay -> new StayDocument(
                                stay.childId(),
                                stay.from().toString(),
                                stay.to().toString()))
                        .toList(),
                group.version(),
                group.toldAt());
    }

    GroupDocument kept() {
        return new GroupDocument(
                Versions.idOf(groupId, version),
                groupId,
                departmentId,
                name,
                from,
                to,
                places,
                staff,
                stays,
                version,
                toldAt);
    }

    Group toDomain() {
        return new Group(
                groupId,
                departmentId,
                name,
                LocalDate.parse(from),
                LocalDate.parse(to),
                places,
                staff,
                stays.stream()
                        .map(stay -> new Stay(stay.childId(), LocalDate.parse(stay.from()), LocalDate.parse(stay.to())))
                        .toList(),
                version,
                toldAt);
    }
}
