package org.shagi.assignment.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.List;
import org.shagi.assignment.domain.given.DayGiven;
import org.shagi.assignment.domain.given.GivenDays;
import org.shagi.kit.store.ReadModels;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

@Repository
class StoredGivenDays implements GivenDays {

    private static final int BATCH = 1000;

    private final MongoTemplate mongo;
    private final ReadModels readModels;

    StoredGivenDays(MongoTemplate mongo, ReadModels readModels) {
        this.mongo = mongo;
        this.readModels = readModels;
    }

    @Override
    public List<DayGiven> of(String groupId, List<LocalDate> dates) {
        var ids = dates.stream().map(date -> DayGivenDocument.id(groupId, date)).toList();
        return ids.isEmpty()
                ? List.of()
                : mongo.find(query(where("_id").in(ids)).cursorBatchSize(BATCH), DayGivenDocument.class).stream()
                        .map(DayGivenDocument::day)
                        .toList();
    }

    @Override
    public void replaceIfNewer(DayGiven day) {
        readModels.replaceIfNewer(DayGivenDocument.of(day));
    }
}
