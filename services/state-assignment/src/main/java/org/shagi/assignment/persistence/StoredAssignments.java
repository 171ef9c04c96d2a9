package org.shagi.assignment.persistence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.shagi.assignment.domain.standard.Standards;
import org.shagi.assignment.domain.yearly.StateAssignment;
import org.shagi.assignment.domain.yearly.StateAssignments;
import org.shagi.assignment.messaging.PlanEvents;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class StoredAssignments implements StateAssignments {

    private final MongoTemplate mongo;
    private final Standards standards;
    private final PlanEvents events;

    StoredAssignments(MongoTemplate mongo, Standards standards, PlanEvents events) {
        this.mongo = mongo;
        this.standards = standards;
        this.events = events;
    }

    @Override
    public Optional<StateAssignment> find(int year) {
        return Optional.ofNullable(mongo.findById(Integer.toString(year), AssignmentDocument.class))
                .map(document -> document.assignment(standards::usedVersion));
    }

    @Override
    public List<Integer> years() {
        var ids = new Query();
        ids.fields().include("_id");
        return mongo.find(ids, Document.class, mongo.getCollectionName(AssignmentDocument.class)).stream()
                .map(stored -> Integer.valueOf(stored.getString("_id")))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    @Override
    public void save(StateAssignment assignment) {
        var stored = mongo.findById(Integer.toString(assignment.year()), AssignmentDocument.class);
        var outbox = Outboxes.behind(stored, events.assignmentApproved(assignment));
        Succession.save(mongo, AssignmentDocument.succeeding(assignment, outbox));
    }
}
