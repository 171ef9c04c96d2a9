package org.shagi.quota.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Comparator;
import java.util.List;
import org.shagi.quota.domain.report.IssuedReport;
import org.shagi.quota.domain.report.IssuedReports;
import org.shagi.quota.domain.report.ReportKind;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Issued versions, one document each, in the service's own database and never in a read model. */
@Repository
class MongoIssuedReports implements IssuedReports {

    private static final int BATCH = 500;

    private final MongoTemplate mongo;

    MongoIssuedReports(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<IssuedReport> versions(String key) {
        return found(query(where("key").is(key)), Comparator.comparingInt(IssuedReport::number));
    }

    @Override
    public List<IssuedReport> ofKind(ReportKind kind) {
        return found(query(where("kind").is(kind.name())), Comparator.comparing(IssuedReport::issuedAt));
    }

    private List<IssuedReport> found(Query query, Comparator<IssuedReport> order) {
        return mongo.find(query.cursorBatchSize(BATCH), IssuedReportDocument.class).stream()
                .map(IssuedReportDocument::toDomain)
                .sorted(order.reversed())
                .toList();
    }

    @Override
    public boolean add(IssuedReport report) {
        try {
            mongo.insert(IssuedReportDocument.of(report));
            return true;
        } catch (DuplicateKeyException somebodyWasFaster) {
            return false;
        }
    }
}
