package org.shagi.quota.persistence;

import java.util.List;
import java.util.Optional;
import org.shagi.kit.store.ReadModels;
import org.shagi.quota.domain.Department;
import org.shagi.quota.domain.Departments;
import org.springframework.stereotype.Repository;

/** The departments that enrolment has told of. */
@Repository
class MongoDepartments implements Departments {

    private final Generation generation;

    MongoDepartments(Generation generation) {
        this.generation = generation;
    }

    @Override
    public boolean replaceIfNewer(Department department) {
        return new ReadModels(generation.mongo()).replaceIfNewer(DepartmentDocument.of(department));
    }

    @Override
    public Optional<Department> find(String id) {
        return Optional.ofNullable(generation.mongo().findById(id, DepartmentDocument.class))
                .map(DepartmentDocument::toDomain);
    }

    @Override
    public List<Department> all() {
        return generation.mongo().findAll(DepartmentDocument.class).stream()
                .map(DepartmentDocument::toDomain)
                .toList();
    }
}
