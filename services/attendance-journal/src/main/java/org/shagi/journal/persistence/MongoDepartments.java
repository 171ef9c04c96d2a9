package org.shagi.journal.persistence;

import java.util.Optional;
import org.shagi.journal.domain.Departments;
import org.shagi.kit.store.ReadModels;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Departments in the document store; a centre has a handful of them. */
@Repository
class MongoDepartments implements Departments {

    private final MongoTemplate mongo;
    private final ReadModels readModels;

    MongoDepartments(MongoTemplate mongo, ReadModels readModels) {
        this.mongo = mongo;
        this.readModels = readModels;
    }

    @Override
    public Optional<String> nameOf(String departmentId) {
        return Optional.ofNullable(mongo.findById(departmentId, DepartmentDocument.class))
                .map(DepartmentDocument::name);
    }

    @Override
    public void keep(String departmentId, String name, long version) {
        readModels.replaceIfNewer(new DepartmentDocument(departmentId, name, version));
    }
}
