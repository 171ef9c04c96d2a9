package org.shagi.diagnostics.persistence;

import static java.util.stream.Collectors.toMap;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.shagi.diagnostics.application.ToldParents;
import org.shagi.diagnostics.domain.ParentsTold;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

@Component
class StoredToldParents implements ToldParents {

    private final MongoTemplate mongo;

    StoredToldParents(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void keep(ParentsTold told) {
        mongo.save(new ParentsToldDocument(
                told.roundId(),
                told.on().toString(),
                told.stamp().by(),
                told.stamp().at()));
    }

    @Override
    public Map<String, LocalDate> days(Collection<String> roundIds) {
        return roundIds.isEmpty()
                ? Map.of()
                : mongo.find(query(where("_id").in(roundIds)), ParentsToldDocument.class).stream()
                        .collect(toMap(ParentsToldDocument::id, told -> LocalDate.parse(told.on())));
    }
}
