package org.shagi.assignment.persistence;

import java.time.YearMonth;
import java.util.Optional;
import org.shagi.assignment.domain.shortfall.Shortfall;
import org.shagi.assignment.domain.shortfall.Shortfalls;
import org.shagi.kit.store.ReadModels;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

@Repository
class StoredShortfalls implements Shortfalls {

    private final MongoTemplate mongo;
    private final ReadModels readModels;

    StoredShortfalls(MongoTemplate mongo, ReadModels readModels) {
        this.mongo = mongo;
        this.readModels = readModels;
    }

    @Override
    public Optional<Shortfall> find(String groupId, YearMonth month) {
        return Optional.ofNullable(mongo.findById(ShortfallDocument.id(groupId, month), ShortfallDocument.class))
                .map(ShortfallDocument::shortfall);
    }

    @Override
    public void replaceIfNewer(Shortfall shortfall) {
        readModels.replaceIfNewer(ShortfallDocument.of(shortfall));
    }
}
