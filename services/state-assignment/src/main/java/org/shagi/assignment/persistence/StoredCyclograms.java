package org.shagi.assignment.persistence;

import org.shagi.assignment.domain.cyclogram.Cyclogram;
import org.shagi.assignment.domain.cyclogram.Cyclograms;
import org.shagi.assignment.domain.cyclogram.GroupCyclogram;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

@Repository
class StoredCyclograms implements Cyclograms {

    private final MongoTemplate mongo;
    private final Cyclogram sample;

    StoredCyclograms(MongoTemplate mongo, Cyclogram sample) {
        this.mongo = mongo;
        this.sample = sample;
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
        Succession.save(mongo, CyclogramDocument.succeeding(cyclogram));
    }

    private static Cyclogram cyclogram(CyclogramDocument stored) {
        return Cyclogram.accepted(
                stored.cells().stream().map(CellDocument::cell).toList());
    }
}
