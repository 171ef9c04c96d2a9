package org.shagi.enrolment.persistence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.department.Department;
import org.shagi.enrolment.domain.department.Departments;
import org.shagi.enrolment.messaging.EnrolmentEvents;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Departments in the document store. */
@Repository
class MongoDepartments implements Departments {

    private final MongoTemplate mongo;

    MongoDepartments(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Made<Department> register(Department department, Instant at) {
        var news = List.of(EnrolmentEvents.registered(department, at));
        try {
            mongo.insert(new DepartmentDocument(department.id(), department.name(), news));
            return new Made<>(department, true);
        } catch (DuplicateKeyException repeated) {
            return new Made<>(find(department.id()).orElseThrow(), false);
        }
    }

    @Override
    public Optional<Department> find(String id) {
        return Optional.ofNullable(mongo.findById(id, DepartmentDocument.class)).map(DepartmentDocument::department);
    }

    @Override
    public List<Department> all() {
        return mongo.findAll(DepartmentDocument.class).stream()
                .map(DepartmentDocument::department)
                .sorted(Comparator.comparing(Department::name))
                .toList();
    }
}
