package org.shagi.journal.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.RosterChild;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.kit.store.Versioned;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A group as enrolment told it last.
 *
 * @param from ISO text, as all dates here
 * @param staffByRole {@code null} in groups stored before roles were kept
 */
@Document("groups")
record GroupDocument(
        @Id String id,
        String departmentId,
        String name,
        String from,
        String to,
        List<String> staff,
        @Nullable Map<String, List<String>> staffByRole,
        List<Child> children,
        long version)
        implements Versioned {

    static GroupDocument of(JournalGroup group) {
        return new GroupDocument(
                group.id(),
                group.departmentId(),
                group.name(),
                group.from().toString(),
                group.to().toString(),
                group.staff().stream().sorted().toList(),
                group.staffByRole(),
                group.children().stream().map(Child::of).toList(),
                group.version());
    }

    JournalGroup group() {
        return new JournalGroup(
                id,
                departmentId,
                name,
                LocalDate.parse(from),
                LocalDate.parse(to),
                Set.copyOf(staff),
                staffByRole == null ? Map.of() : staffByRole,
                children.stream().map(Child::child).toList(),
                version);
    }

    /** @param volumes {@code null} in groups stored before they were told */
    record Child(
            String childId,
            String caseNumber,
            String from,
            String to,
            List<String> codes,
            @Nullable List<Volume> volumes) {

        static Child of(RosterChild child) {
            return new Child(
                    child.childId(),
                    child.caseNumber(),
                    child.from().toString(),
                    child.to().toString(),
                    child.codes().stream().map(ServiceCode::value).sorted().toList(),
                    child.volumes().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(given -> new Volume(given.getKey().value(), given.getValue()))
                            .toList());
        }

        RosterChild child() {
            return new RosterChild(
                    childId,
                    caseNumber,
                    LocalDate.parse(from),
                    LocalDate.parse(to),
                    Codes.sorted(codes),
                    Optional.ofNullable(volumes).orElse(List.of()).stream()
                            .collect(Collectors.toMap(given -> new ServiceCode(given.code()), Volume::volume)));
        }
    }

    /** @param volume whole services of the programme, 1 or more */
    record Volume(String code, int volume) {}
}
