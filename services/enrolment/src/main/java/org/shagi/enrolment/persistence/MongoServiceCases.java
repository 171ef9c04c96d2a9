package org.shagi.enrolment.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.casefile.ServiceCases;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Cases in the document store. */
@Repository
class MongoServiceCases implements ServiceCases {

    private static final int BATCH = 500;

    private final MongoTemplate mongo;

    MongoServiceCases(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Made<ServiceCase> open(ServiceCase applied) {
        try {
            mongo.insert(CaseDocument.of(applied));
            return new Made<>(applied, true);
        } catch (DuplicateKeyException repeated) {
            return new Made<>(find(applied.id()).orElseThrow(), false);
        }
    }

    @Override
    public Optional<ServiceCase> find(String id) {
        return Optional.ofNullable(mongo.findById(id, CaseDocument.class)).map(CaseDocument::file);
    }

    @Override
    public List<ServiceCase> find(Collection<String> ids) {
        return mongo.find(query(where("_id").in(ids)).cursorBatchSize(BATCH), CaseDocument.class).stream()
                .map(CaseDocument::file)
                .toList();
    }

    @Override
    public List<ServiceCase> ofGroup(String groupId) {
        return mongo.find(query(where("groupId").is(groupId)).cursorBatchSize(BATCH), CaseDocument.class).stream()
                .map(CaseDocument::file)
                .sorted(Comparator.comparing(ServiceCase::appliedOn).thenComparing(ServiceCase::id))
                .toList();
    }

    @Override
    public boolean replace(ServiceCase changed) {
        var before = query(where("_id").is(changed.id()).and("version").is(changed.version() - 1));
        return mongo.findAndReplace(before, CaseDocument.of(changed), FindAndReplaceOptions.empty()) != null;
    }
}
