package org.shagi.journal.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shagi.journal.domain.themes.Emphases;
import org.shagi.journal.domain.themes.Emphases.Line;
import org.shagi.journal.domain.themes.Emphases.TakenUp;
import org.shagi.journal.domain.themes.EmphasisBook;
import org.shagi.kit.store.ReadModels;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Emphases in the document store, by round; those taken up stand beside them. */
@Repository
class MongoEmphasisBook implements EmphasisBook {

    private final MongoTemplate mongo;
    private final ReadModels readModels;

    MongoEmphasisBook(MongoTemplate mongo, ReadModels readModels) {
        this.mongo = mongo;
        this.readModels = readModels;
    }

    @Override
    public void keep(Emphases emphases) {
        readModels.replaceIfNewer(EmphasesDocument.of(emphases));
    }

    @Override
    public List<Line> of(String groupId, YearMonth month) {
        return mongo
                .find(query(where("groupId").is(groupId).and("month").is(month.toString())), EmphasesDocument.class)
                .stream()
                .max(Comparator.comparingInt(EmphasesDocument::stage))
                .stream()
                .flatMap(stored -> stored.emphases().problems().stream())
                .map(emphasis -> new Line(emphasis, taken(groupId, month, emphasis.indicator())))
                .toList();
    }

    private Optional<TakenUp> taken(String groupId, YearMonth month, int indicator) {
        var id = TakenEmphasisDocument.idOf(groupId, month, indicator);
        return Optional.ofNullable(mongo.findById(id, TakenEmphasisDocument.class))
                .map(stored -> new TakenUp(stored.by(), stored.at()));
    }

    @Override
    public void take(String groupId, YearMonth month, int indicator, TakenUp taken) {
        var id = TakenEmphasisDocument.idOf(groupId, month, indicator);
        try {
            mongo.insert(new TakenEmphasisDocument(id, taken.by(), taken.at()));
        } catch (DuplicateKeyException alreadyTaken) {
            return;
        }
    }

    @Override
    public void release(String groupId, YearMonth month, int indicator) {
        var id = TakenEmphasisDocument.idOf(groupId, month, indicator);
        mongo.remove(query(where("_id").is(id)), TakenEmphasisDocument.class);
    }
}
