package org.shagi.quota.persistence;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.shagi.kit.store.Versioned;
import org.shagi.quota.domain.Group;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/** A stored {@link Group}. The days of the course are kept as text, which no time zone can move. */
@Document("groups")
record GroupDocument(
        @Id String id,
        @Indexed String departmentId,
        String name,
        String from,
        String to,
        Set<String> staff,
        long version)
        implements Versioned {

    static GroupDocument of(Group group) {
        return new GroupDocument(
                group.id(),
                group.departmentId(),
                group.name(),
                group.from().toString(),
                group.to().toString(),
                new TreeSet<>(group.staff()),
                group.version());
    }

    Group toDomain() {
        return new Group(id, departmentId, name, LocalDate.parse(from), LocalDate.parse(to), staff, version);
    }
}
