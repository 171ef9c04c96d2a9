package org.shagi.journal.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shagi.journal.domain.outing.Outing;
import org.shagi.journal.domain.outing.Outings;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Outings in the document store, looked up by {@code _id}. */
@Repository
class MongoOutings implements Outings {

    private final MongoTemplate mongo;

    MongoOutings(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Outing> on(String groupId, LocalDate date) {
        return Optional.ofNullable(mongo.findById(OutingDocument.idOf(groupId, date), OutingDocument.class))
                .map(OutingDocument::outing);
    }

    @Override
    public List<Outing> of(String groupId, Collection<LocalDate> dates) {
        var ids = dates.stream().map(date -> OutingDocument.idOf(groupId, date)).toList();
        return mongo.find(query(where("_id").in(ids)), OutingDocument.class).stream()
                .map(OutingDocument::outing)
                .sorted(Comparator.comparing(Outing::date))
                .toList();
    }

    @Override
    public boolean put(Outing outing) {
        var document = OutingDocument.of(outing);
        if (outing.version() > 1) {
            var before = query(where("_id").is(document.id()).and("version").is(outing.version() - 1));
            return mongo.replace(before, document).getMatchedCount() == 1;
        }
        try {
            mongo.insert(document);
            return true;
        } catch (DuplicateKeyException someoneWasFaster) {
            return false;
        }
    }
}
