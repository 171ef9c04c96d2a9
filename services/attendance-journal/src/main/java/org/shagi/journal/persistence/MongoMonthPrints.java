package org.shagi.journal.persistence;

import java.time.YearMonth;
import java.util.Optional;
import org.shagi.journal.domain.print.MonthPrint;
import org.shagi.journal.domain.print.MonthPrints;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Prints in the document store, looked up by {@code _id}. */
@Repository
class MongoMonthPrints implements MonthPrints {

    private final MongoTemplate mongo;

    MongoMonthPrints(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<MonthPrint> find(String groupId, YearMonth month, String fingerprint) {
        return Optional.ofNullable(mongo.findById(PrintDocument.idOf(groupId, month, fingerprint), PrintDocument.class))
                .map(PrintDocument::print);
    }

    @Override
    public void keep(MonthPrint print) {
        try {
            mongo.insert(PrintDocument.of(print));
        } catch (DuplicateKeyException printedBefore) {
            // the first one stays
        }
    }
}
