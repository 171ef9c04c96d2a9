package org.shagi.diagnostics.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shagi.diagnostics.application.Readings;
import org.shagi.diagnostics.domain.Reading;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

@Component
class StoredReadings implements Readings {

    private final MongoTemplate mongo;

    StoredReadings(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void keep(Reading reading) {
        mongo.insert(ReadingDocument.of(reading));
    }

    @Override
    public List<Reading> between(
            Optional<String> groupId, Optional<Set<String>> departments, Instant from, Instant to, int most) {
        var days = where("at").gte(from).lt(to);
        var ofGroup = groupId.map(group -> days.and("groupId").is(group)).orElse(days);
        var wanted =
                departments.map(some -> ofGroup.and("departmentId").in(some)).orElse(ofGroup);
        return mongo.find(query(wanted).with(Sort.by("at").descending()).limit(most), ReadingDocument.class).stream()
                .map(ReadingDocument::toReading)
                .toList();
    }
}
