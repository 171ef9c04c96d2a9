package org.shagi.journal.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.absence.Absences;
import org.shagi.journal.domain.absence.FollowUp;
import org.shagi.journal.domain.absence.PlannedAbsences;
import org.shagi.journal.domain.absence.PlannedAbsences.Span;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Announced absences, one document per child of a group, and follow-ups, one per absence. */
@Repository
class MongoAbsences implements Absences {

    private static final int BATCH = 1000;

    private final MongoTemplate mongo;

    MongoAbsences(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<PlannedAbsences> planned(Collection<String> groupIds) {
        return mongo.find(query(where("groupId").in(groupIds)).cursorBatchSize(BATCH), PlannedDocument.class).stream()
                .map(PlannedDocument::planned)
                .toList();
    }

    @Override
    public PlannedAbsences planned(String groupId, String childId) {
        var stored = mongo.findById(PlannedDocument.idOf(groupId, childId), PlannedDocument.class);
        return stored == null ? PlannedAbsences.none(groupId, childId) : stored.planned();
    }

    @Override
    public boolean put(PlannedAbsences planned) {
        var document = PlannedDocument.of(planned);
        return planned.version() == 1
                ? inserted(document)
                : mongo.updateFirst(
                                        query(where("_id")
                                                .is(document.id())
                                                .and("version")
                                                .is(document.version() - 1)),
                                        new Update()
                                                .set("spans", document.spans())
                                                .set("version", document.version())
                                                .set("by", document.by())
                                                .set("at", document.at()),
                                        PlannedDocument.class)
                                .getMatchedCount()
                        == 1;
    }

    @Override
    public List<FollowUp> followUps(Collection<String> groupIds) {
        return mongo.find(query(where("groupId").in(groupIds)).cursorBatchSize(BATCH), FollowUpDocument.class).stream()
                .map(FollowUpDocument::followUp)
                .toList();
    }

    @Override
    public boolean add(FollowUp followUp) {
        return inserted(FollowUpDocument.of(followUp));
    }

    private boolean inserted(Object document) {
        try {
            mongo.insert(document);
            return true;
        } catch (DuplicateKeyException someoneWasFaster) {
            return false;
        }
    }

    /** @param id {@code groupId|childId} */
    @Document("planned-absences")
    private record PlannedDocument(
            @Id String id,
            @Indexed String groupId,
            String childId,
            List<SpanDocument> spans,
            long version,
            String by,
            Instant at) {

        static String idOf(String groupId, String childId) {
            return groupId + '|' + childId;
        }

        static PlannedDocument of(PlannedAbsences planned) {
            return new PlannedDocument(
                    idOf(planned.groupId(), planned.childId()),
                    planned.groupId(),
                    planned.childId(),
                    planned.spans().stream().map(SpanDocument::of).toList(),
                    planned.version(),
                    planned.by(),
                    planned.at());
        }

        PlannedAbsences planned() {
            return new PlannedAbsences(
                    groupId, childId, spans.stream().map(SpanDocument::span).toList(), version, by, at);
        }
    }

    /** @param from ISO text, as all dates here */
    private record SpanDocument(
            String from, String to, String reason, @Nullable String comment) {

        static SpanDocument of(Span span) {
            return new SpanDocument(span.from().toString(), span.to().toString(), span.reason(), span.comment());
        }

        Span span() {
            return new Span(LocalDate.parse(from), LocalDate.parse(to), reason, comment);
        }
    }

    /** @param id {@code groupId|childId|from} */
    @Document("absence-follow-ups")
    private record FollowUpDocument(
            @Id String id, @Indexed String groupId, String childId, String from, String what, String by, Instant at) {

        static FollowUpDocument of(FollowUp followUp) {
            return new FollowUpDocument(
                    "%s|%s|%s".formatted(followUp.groupId(), followUp.childId(), followUp.from()),
                    followUp.groupId(),
                    followUp.childId(),
                    followUp.from().toString(),
                    followUp.what(),
                    followUp.by(),
                    followUp.at());
        }

        FollowUp followUp() {
            return new FollowUp(groupId, childId, LocalDate.parse(from), what, by, at);
        }
    }
}
