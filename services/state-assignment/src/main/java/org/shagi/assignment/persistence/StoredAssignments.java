package org.shagi.assignment.persistence;

import java.util.Optional;
import org.shagi.assignment.domain.standard.Standards;
import org.shagi.assignment.domain.yearly.StateAssignment;
import org.shagi.assignment.domain.yearly.StateAssignments;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

@Repository
class StoredAssignments implements StateAssignments {

    private final MongoTemplate mongo;
    private final Standards standards;

    StoredAssignments(MongoTemplate mongo, Standards standards) {
        this.mongo = mongo;
        this.standards = standards;
    }

    @Override
    public Optional<StateAssignment> find(int year) {
        return Optional.ofNullable(mongo.findById(Integer.toString(year), AssignmentDocument.class))
                .map(document -> document.assignment(standards.usedVersion(document.standardVersion())));
    }

    @Override
    public void save(StateAssignment assignment) {
        Succession.save(mongo, AssignmentDocument.succeeding(assignment));
    }
}
