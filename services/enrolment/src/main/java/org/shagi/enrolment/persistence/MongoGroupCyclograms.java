package org.shagi.enrolment.persistence;

import java.util.Optional;
import org.shagi.enrolment.domain.cyclogram.GroupCyclogram;
import org.shagi.enrolment.domain.cyclogram.GroupCyclograms;
import org.shagi.kit.store.ReadModels;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

@Repository
class MongoGroupCyclograms implements GroupCyclograms {

    private final MongoTemplate mongo;
    private final ReadModels readModels;

    MongoGroupCyclograms(MongoTemplate mongo, ReadModels readModels) {
        this.mongo = mongo;
        this.readModels = readModels;
    }

    @Override
    public Optional<GroupCyclogram> of(String groupId) {
        return Optional.ofNullable(mongo.findById(groupId, CyclogramDocument.class))
                .map(CyclogramDocument::cyclogram);
    }

    @Override
    public void keep(GroupCyclogram cyclogram) {
        readModels.replaceIfNewer(CyclogramDocument.of(cyclogram));
    }
}
