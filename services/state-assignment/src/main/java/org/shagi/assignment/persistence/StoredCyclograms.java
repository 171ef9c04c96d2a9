package org.shagi.assignment.persistence;

import org.shagi.assignment.domain.cyclogram.Cyclogram;
import org.shagi.assignment.domain.cyclogram.Cyclograms;
import org.shagi.assignment.domain.cyclogram.GroupCyclogram;
import org.shagi.assignment.messaging.PlanEvents;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

@Repository
class StoredCyclograms implements Cyclograms {

    private final MongoTemplate mongo;
    private final Cyclogram sample;
    private final PlanEvents events;

    StoredCyclograms(MongoTemplate mongo, Cyclogram sample, PlanEvents events) {
        this.mongo = mongo;
        this.sample = sample;
        this.events = events;
    }

    @Override
    public GroupCyclogram of(String groupId) {
        var stored = mongo.findById(groupId, CyclogramDocument.class);
        return stored == null
                ? GroupCyclogram.sample(groupId, sample)
                : new GroupCyclogram(groupId, cyclogram(stored), stored.version());
    }

    @Override
    public void save(GroupCyclogram cyclogram) {
        var stored = mongo.findById(cyclogram.groupId(), CyclogramDocument.class);
        var outbox = Outboxes.behind(stored, events.cyclogramSet(cyclogram));
        Succession.save(mongo, CyclogramDocument.succeeding(cyclogram, outbox));
    }

    private static Cyclogram cyclogram(CyclogramDocument stored) {
        return Cyclogram.accepted(
                stored.cells().stream().map(CellDocument::cell).toList());
    }
}
