package org.shagi.quota.persistence;

import org.shagi.kit.store.Versioned;
import org.shagi.quota.domain.Department;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A stored {@link Department}. */
@Document("departments")
record DepartmentDocument(@Id String id, String name, long version) implements Versioned {

    static DepartmentDocument of(Department department) {
        return new DepartmentDocument(department.id(), department.name(), department.version());
    }

    Department toDomain() {
        return new Department(id, name, version);
    }
}
