package org.shagi.diagnostics.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.shagi.diagnostics.application.Rounds;
import org.shagi.diagnostics.domain.Round;
import org.shagi.diagnostics.domain.Stage;
import org.shagi.diagnostics.domain.Tally;
import org.shagi.diagnostics.messaging.RoundEvents;
import org.shagi.kit.outbox.OutboxEvent;
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
        var ids = Arrays.stream(Stage.values())
                .map(stage -> Round.idOf(groupId, stage))
                .toList();
        return mongo.find(query(where("_id").in(ids)), RoundDocument.class).stream()
                .map(RoundDocument::toRound)
                .sorted(Comparator.comparing(Round::stage))
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
        return replaced(round, List.of(events.recorded(round, at)));
    }

    @Override
    public boolean replaceClosed(Round round, Instant at, Optional<YearMonth> month) {
        var told = new ArrayList<>(List.of(events.recorded(round, at)));
        month.ifPresent(planned -> told.add(events.emphases(round, planned, at)));
        return replaced(round, told);
    }

    /** Read without the days behind the levels. */
    @Override
    public List<Map<Integer, Tally>> others(String groupId, Stage stage, int indicatorSet) {
        var closed = query(where("stage")
                        .is(stage.name())
                        .and("indicatorSet")
                        .is(indicatorSet)
                        .and("closedAt")
                        .ne(null)
                        .and("groupId")
                        .ne(groupId))
                .cursorBatchSize(BATCH);
        closed.fields().exclude("matrices.days", "outbox");
        return mongo.find(closed, RoundSums.class, mongo.getCollectionName(RoundDocument.class)).stream()
                .map(RoundSums::tallies)
                .toList();
    }

    /** What is read of a round to be summed up. */
    record RoundSums(List<MatrixDocument> matrices) {

        Map<Integer, Tally> tallies() {
            return matrices.stream()
                    .flatMap(matrix -> matrix.entries().stream())
                    .collect(toMap(
                            MatrixDocument.EntryDocument::indicator,
                            entry -> Tally.NONE.plus(entry.level()),
                            Tally::plus));
        }
    }

    private boolean replaced(Round round, List<OutboxEvent> told) {
        var stored = mongo.findById(round.id(), RoundDocument.class);
        if (stored == null || stored.version() != round.version() - 1) {
            return false;
        }
        var outbox = new ArrayList<>(stored.outbox());
        outbox.addAll(told);
        try {
            mongo.save(RoundDocument.of(round, outbox));
            return true;
        } catch (OptimisticLockingFailureException e) {
            return false;
        }
    }
}
