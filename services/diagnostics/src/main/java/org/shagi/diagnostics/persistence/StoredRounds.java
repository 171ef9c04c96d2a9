package org.shagi.diagnostics.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.shagi.diagnostics.application.Rounds;
import org.shagi.diagnostics.domain.Round;
import org.shagi.diagnostics.domain.Stage;
import org.shagi.diagnostics.messaging.RoundEvents;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

@Component
class StoredRounds implements Rounds {

    private static final int BATCH = 1000;

    private final MongoTemplate mongo;
    private final RoundEvents events;

    StoredRounds(MongoTemplate mongo, RoundEvents events) {
        this.mongo = mongo;
        this.events = events;
    }

    @Override
    public Optional<Round> find(String id) {
        return Optional.ofNullable(mongo.findById(id, RoundDocument.class)).map(RoundDocument::toRound);
    }

    @Override
    public List<Round> ofGroup(String groupId) {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> find(Round.idOf(groupId, stage)).stream())
                .toList();
    }

    /** One look-up by id; the matrices stay where they are. */
    @Override
    public Map<String, Map<Stage, Instant>> closed(Collection<String> groupIds) {
        var ids = groupIds.stream()
                .flatMap(group -> Arrays.stream(Stage.values()).map(stage -> Round.idOf(group, stage)))
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        var rounds = query(where("_id").in(ids)).cursorBatchSize(BATCH);
        rounds.fields().include("groupId", "stage", "closedAt");
        return mongo.find(rounds, Document.class, mongo.getCollectionName(RoundDocument.class)).stream()
                .filter(stored -> stored.getDate("closedAt") != null)
                .collect(groupingBy(
                        stored -> stored.getString("groupId"),
                        toMap(
                                stored -> Stage.valueOf(stored.getString("stage")),
                                stored -> stored.getDate("closedAt").toInstant())));
    }

    @Override
    public boolean add(Round round, Instant at) {
        try {
            mongo.insert(RoundDocument.of(round, List.of(events.recorded(round, at))));
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Override
    public boolean replace(Round round, Instant at) {
        var stored = mongo.findById(round.id(), RoundDocument.class);
        if (stored == null || stored.version() != round.version() - 1) {
            return false;
        }
        var outbox = new ArrayList<>(stored.outbox());
        outbox.add(events.recorded(round, at));
        try {
            mongo.save(RoundDocument.of(round, outbox));
            return true;
        } catch (OptimisticLockingFailureException e) {
            return false;
        }
    }
}
