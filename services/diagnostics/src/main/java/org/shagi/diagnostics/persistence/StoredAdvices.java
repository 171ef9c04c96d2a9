package org.shagi.diagnostics.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.shagi.diagnostics.application.Advices;
import org.shagi.diagnostics.domain.Advice;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

@Component
class StoredAdvices implements Advices {

    private final MongoTemplate mongo;

    StoredAdvices(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Advice> find(String id) {
        return Optional.ofNullable(mongo.findById(id, AdviceDocument.class)).map(AdviceDocument::toAdvice);
    }

    @Override
    public List<Advice> ofRound(String roundId) {
        return mongo.find(query(where("roundId").is(roundId)), AdviceDocument.class).stream()
                .map(AdviceDocument::toAdvice)
                .toList();
    }

    @Override
    public boolean put(Advice advice) {
        try {
            mongo.save(AdviceDocument.of(advice));
            return true;
        } catch (DuplicateKeyException | OptimisticLockingFailureException e) {
            return false;
        }
    }
}
