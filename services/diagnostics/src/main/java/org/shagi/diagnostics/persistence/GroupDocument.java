package org.shagi.diagnostics.persistence;

import java.util.List;
import java.util.Set;
import org.shagi.diagnostics.domain.Group;
import org.shagi.kit.store.Versioned;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A group as it is stored. */
@Document("groups")
record GroupDocument(@Id String id, String departmentId, List<String> staff, List<ChildDocument> children, long version)
        implements Versioned {

    record ChildDocument(String childId, String caseNumber) {}

    static GroupDocument of(Group group) {
        return new GroupDocument(
                group.id(),
                group.departmentId(),
                group.staff().stream().sorted().toList(),
                group.children().stream()
                        .map(child -> new ChildDocument(child.id(), child.caseNumber()))
                        .toList(),
                group.version());
    }

    Group toGroup() {
        return new Group(
                id,
                departmentId,
                Set.copyOf(staff),
                children.stream()
                        .map(child -> new Group.Child(child.childId(), child.caseNumber()))
                        .toList(),
                version);
    }
}
