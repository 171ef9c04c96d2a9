package org.shagi.quota.persistence;

import java.util.List;
import java.util.Optional;
import org.shagi.kit.store.ReadModels;
import org.shagi.quota.domain.Department;
import org.shagi.quota.domain.Departments;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** The departments that enrolment has told of. */
@Repository
class MongoDepartments implements Departments {

    private final MongoTemplate mongo;
    private final ReadModels readModels;

    MongoDepartments(MongoTemplate mongo, ReadModels readModels) {
        this.mongo = mongo;
        this.readModels = readModels;
    }

    @Override
    public boolean replaceIfNewer(Department department) {
        return readModels.replaceIfNewer(DepartmentDocument.of(department));
    }

    @Override
    public Optional<Department> find(String id) {
        return Optional.ofNullable(mongo.findById(id, DepartmentDocument.class)).map(DepartmentDocument::toDomain);
    }

    @Override
    public List<Department> all() {
        return mongo.findAll(DepartmentDocument.class).stream()
                .map(DepartmentDocument::toDomain)
                .toList();
    }
}
