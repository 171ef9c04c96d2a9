package org.shagi.quota.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.BinaryOperator;
import org.bson.Document;
import org.shagi.kit.store.ReadModels;
import org.shagi.quota.domain.OverdueDay;
import org.shagi.quota.domain.OverdueDays;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** The counts of overdue terms, one document for each service, department and day. */
@Repository
class MongoOverdueDays implements OverdueDays {

    /** A service that has been silent for longer is not taken to be right still. */
    private static final int DAYS_OF_SILENCE = 7;

    private static final Comparator<Document> BY_DAY = Comparator.comparing(told -> told.getString("day"));

    private final Generation generation;

    MongoOverdueDays(Generation generation) {
        this.generation = generation;
    }

    @Override
    public boolean replaceIfNewer(OverdueDay overdue) {
        return new ReadModels(generation.mongo()).replaceIfNewer(OverdueDayDocument.of(overdue));
    }

    /** What each service told last of each department, on a day or within the week before it. */
    static List<OverdueDay> latest(MongoTemplate mongo, LocalDate day) {
        var week = and(gt("day", day.minusDays(DAYS_OF_SILENCE).toString()), lte("day", day.toString()));
        var latest = new HashMap<String, Document>();
        for (var told :
                Stored.fields(mongo, OverdueDayDocument.COLLECTION, week, List.of("service", "departmentId", "day"))) {
            latest.merge(
                    told.getString("service") + "|" + told.getString("departmentId"),
                    told,
                    BinaryOperator.maxBy(BY_DAY));
        }
        var ids = latest.values().stream().map(told -> told.getString("_id")).toList();
        return mongo.find(query(where("_id").in(ids)), OverdueDayDocument.class).stream()
                .map(OverdueDayDocument::toDomain)
                .toList();
    }
}
