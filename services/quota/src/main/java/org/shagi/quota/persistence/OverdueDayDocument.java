package org.shagi.quota.persistence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.store.Versioned;
import org.shagi.quota.domain.OverdueDay;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A stored {@link OverdueDay}.
 *
 * @param id {@code service|departmentId|yyyy-MM-dd}
 * @param day ISO date, so that texts sort as days do
 */
@Document(OverdueDayDocument.COLLECTION)
record OverdueDayDocument(
        @Id String id,
        String service,
        String departmentId,
        @Indexed String day,
        List<OfGroup> groups,
        long version) implements Versioned {

    static final String COLLECTION = "overdue-days";

    record OfGroup(@Nullable String groupId, int count, String oldest) {}

    static OverdueDayDocument of(OverdueDay overdue) {
        return new OverdueDayDocument(
                String.join(
                        "|",
                        overdue.service(),
                        overdue.departmentId(),
                        overdue.day().toString()),
                overdue.service(),
                overdue.departmentId(),
                overdue.day().toString(),
                overdue.groups().stream()
                        .map(of -> new OfGroup(
                                of.groupId(), of.count(), of.oldest().toString()))
                        .toList(),
                overdue.version());
    }

    OverdueDay toDomain() {
        return new OverdueDay(
                service,
                departmentId,
                LocalDate.parse(day),
                groups.stream()
                        .map(of -> new OverdueDay.OfGroup(of.groupId, of.count, LocalDate.parse(of.oldest)))
                        .toList(),
                version);
    }
}
