package org.shagi.journal.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.JournalGroups;
import org.shagi.kit.store.ReadModels;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Groups in the document store; a centre has some hundreds of them at most. */
@Repository
class MongoJournalGroups implements JournalGroups {

    private static final int BATCH = 1000;

    private final MongoTemplate mongo;
    private final ReadModels readModels;

    MongoJournalGroups(MongoTemplate mongo, ReadModels readModels) {
        this.mongo = mongo;
        this.readModels = readModels;
    }

    @Override
    public Optional<JournalGroup> find(String groupId) {
        return Optional.ofNullable(mongo.findById(groupId, GroupDocument.class)).map(GroupDocument::group);
    }

    @Override
    public List<JournalGroup> all() {
        return mongo.find(new Query().cursorBatchSize(BATCH), GroupDocument.class).stream()
                .map(GroupDocument::group)
                .sorted(Comparator.comparing(JournalGroup::name).thenComparing(JournalGroup::id))
                .toList();
    }

    @Override
    public List<JournalGroup> attendedBy(Collection<String> childIds) {
        return mongo
                .find(query(where("children.childId").in(childIds)).cursorBatchSize(BATCH), GroupDocument.class)
                .stream()
                .map(GroupDocument::group)
                .toList();
    }

    @Override
    public void keep(JournalGroup group) {
        readModels.replaceIfNewer(GroupDocument.of(group));
    }
}
