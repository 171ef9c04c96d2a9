package org.shagi.quota.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.quota.domain.rebuild.Difference;
import org.shagi.quota.domain.rebuild.Rebuild;
import org.shagi.quota.domain.rebuild.Rebuilds;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The state of the rebuild as one document of the service's own database. */
@Repository
class MongoRebuilds implements Rebuilds {

    private static final String ID = "rebuild";
    private static final String COLLECTION = "rebuild";
    private static final Query WISH = Query.query(Criteria.where("_id").is("wish"));
    private static final String END = "end";

    private final MongoTemplate mongo;

    MongoRebuilds(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * @param id always the same: there is one at a time
     * @param differences null in one that was noted while they were kept in words
     */
    @Document(COLLECTION)
    record RebuildDocument(
            @Id String id,
            Rebuild.State state,
            String startedBy,
            Instant startedAt,
            long handled,
            long total,
            long unreadable,
            @Field("unlike") @Nullable List<Difference> differences,
            Instant seenAt,
            @Nullable String fault) {

        static RebuildDocument of(Rebuild rebuild) {
            return new RebuildDocument(
                    ID,
                    rebuild.state(),
                    rebuild.startedBy(),
                    rebuild.startedAt(),
                    rebuild.handled(),
                    rebuild.total(),
                    rebuild.unreadable(),
                    rebuild.differences(),
                    rebuild.seenAt(),
                    rebuild.fault());
        }

        Rebuild toDomain() {
            return new Rebuild(
                    state,
                    startedBy,
                    startedAt,
                    handled,
                    total,
                    unreadable,
                    Objects.requireNonNullElse(differences, List.of()),
                    seenAt,
                    fault);
        }
    }

    @Override
    public Optional<Rebuild> last() {
        return Optional.ofNullable(mongo.findById(ID, RebuildDocument.class)).map(RebuildDocument::toDomain);
    }

    @Override
    public boolean begin(Rebuild begun, Instant now) {
        boolean ours = took(begun, now);
        if (ours) {
            mongo.remove(WISH, COLLECTION);
        }
        return ours;
    }

    private boolean took(Rebuild begun, Instant now) {
        var last = last();
        if (last.isEmpty()) {
            try {
                mongo.insert(RebuildDocument.of(begun));
                return true;
            } catch (DuplicateKeyException somebodyWasFaster) {
                return false;
            }
        }
        if (last.get().isUnderWay(now)) {
            return false;
        }
        var same = Criteria.where("_id").is(ID).and("seenAt").is(last.get().seenAt());
        return mongo.replace(Query.query(same), RebuildDocument.of(begun)).getMatchedCount() == 1;
    }

    @Override
    public void wish(Rebuild.State end) {
        mongo.upsert(WISH, Update.update(END, end.name()), COLLECTION);
    }

    @Override
    public Optional<Rebuild.State> wish() {
        return Optional.ofNullable(mongo.findOne(WISH, org.bson.Document.class, COLLECTION))
                .map(wish -> Rebuild.State.valueOf(wish.getString(END)));
    }

    @Override
    public void note(Rebuild rebuild) {
        mongo.save(RebuildDocument.of(rebuild));
    }
}
