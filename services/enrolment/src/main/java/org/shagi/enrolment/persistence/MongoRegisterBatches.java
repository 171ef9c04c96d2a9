package org.shagi.enrolment.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.casefile.PersonalRecords;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.register.BatchLine;
import org.shagi.enrolment.domain.register.BatchState;
import org.shagi.enrolment.domain.register.FileTaken;
import org.shagi.enrolment.domain.register.RegisterBatch;
import org.shagi.enrolment.domain.register.RegisterBatches;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Batches in the document store. */
@Repository
class MongoRegisterBatches implements RegisterBatches, PersonalRecords {

    private static final String TAKEN = "taken";
    private static final Duration LONGEST_SIGNING = Duration.ofMinutes(5);

    private final MongoTemplate mongo;

    MongoRegisterBatches(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Made<RegisterBatch> drawUp(RegisterBatch batch) {
        try {
            mongo.insert(BatchDocument.of(batch));
            return new Made<>(batch, true);
        } catch (DuplicateKeyException repeated) {
            return new Made<>(find(batch.id()).orElseThrow(), false);
        }
    }

    @Override
    public Optional<RegisterBatch> find(String id) {
        return Optional.ofNullable(mongo.findById(id, BatchDocument.class)).map(BatchDocument::batch);
    }

    @Override
    public List<BatchLine> lines() {
        var all = new Query();
        all.fields().exclude("content", TAKEN);
        return mongo.find(all, BatchDocument.class).stream()
                .map(BatchDocument::line)
                .sorted(Comparator.comparing(
                                (BatchLine line) -> line.steps().getFirst().at())
                        .reversed())
                .toList();
    }

    @Override
    public List<RegisterBatch> telling(Collection<String> caseIds) {
        return found(
                where("caseIds").in(caseIds).and("state").in(BatchState.SIGNED, BatchState.SENT, BatchState.ACCEPTED));
    }

    @Override
    public List<RegisterBatch> withCasesToMark() {
        return found(where("state").is(BatchState.ACCEPTED).and("casesMarked").is(false));
    }

    /** Who took its files is written beside, and stays. */
    @Override
    public boolean replace(RegisterBatch changed) {
        var document = BatchDocument.of(changed);
        var before = query(where("_id").is(changed.id()).and("version").is(changed.version() - 1));
        var next = new Update()
                .set("state", document.state())
                .set("content", document.content())
                .set("caseIds", document.caseIds())
                .set("steps", document.steps())
                .set("casesMarked", document.casesMarked())
                .set("version", document.version());
        return mongo.updateFirst(before, next, BatchDocument.class).getMatchedCount() == 1;
    }

    @Override
    public boolean beginSigning(String batchId, String attempt, Instant now) {
        var mine = new SigningDocument(SigningDocument.ONE, batchId, attempt, now);
        try {
            mongo.insert(mine);
            return true;
        } catch (DuplicateKeyException anotherIsBeingSigned) {
            var other = mongo.findById(SigningDocument.ONE, SigningDocument.class);
            return other != null
                    && (other.attempt().equals(attempt)
                            || (other.since().isBefore(now.minus(LONGEST_SIGNING)) && takenOver(other, mine)));
        }
    }

    private boolean takenOver(SigningDocument dead, SigningDocument mine) {
        mongo.updateFirst(
                query(where("_id").is(dead.batchId()).and("state").is(BatchState.DRAFT)),
                new Update().inc("version", 1),
                BatchDocument.class);
        var held = query(where("_id").is(SigningDocument.ONE).and("attempt").is(dead.attempt()));
        return mongo.findAndReplace(held, mine, FindAndReplaceOptions.empty()) != null;
    }

    @Override
    public void endSigning(String attempt) {
        mongo.remove(query(where("attempt").is(attempt)), SigningDocument.class);
    }

    @Override
    public void taken(String batchId, FileTaken file) {
        mongo.updateFirst(query(where("_id").is(batchId)), new Update().push(TAKEN, file), BatchDocument.class);
    }

    @Override
    public List<FileTaken> takenOf(String batchId) {
        var wanted = query(where("_id").is(batchId));
        wanted.fields().exclude("content");
        return Optional.ofNullable(mongo.findOne(wanted, BatchDocument.class))
                .map(BatchDocument::taken)
                .orElse(List.of());
    }

    /** The fingerprint of what was signed stays; what it told of the person goes. */
    @Override
    public Map<String, Integer> destroyWith(ServiceCase file) {
        var telling = found(where("caseIds").is(file.id()));
        telling.forEach(batch -> forget(batch.id(), file.id()));
        return Map.of("register-records", telling.size());
    }

    private void forget(String batchId, String caseId) {
        RegisterBatch before;
        RegisterBatch after;
        do {
            before = find(batchId).orElseThrow();
            after = before.withoutPersonOf(caseId);
        } while (after != before && !replace(after));
    }

    private List<RegisterBatch> found(org.springframework.data.mongodb.core.query.Criteria criteria) {
        return mongo.find(query(criteria), BatchDocument.class).stream()
                .map(BatchDocument::batch)
                .toList();
    }
}
