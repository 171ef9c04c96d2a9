package org.shagi.assignment.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shagi.assignment.domain.planning.YearPlanning;
import org.shagi.assignment.domain.planning.YearPlannings;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

@Repository
class StoredYearPlannings implements YearPlannings {

    private final MongoTemplate mongo;

    StoredYearPlannings(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<YearPlanning> of(int year) {
        return Optional.ofNullable(mongo.findById(year, PlanningDocument.class)).map(PlanningDocument::planning);
    }

    @Override
    public boolean begin(YearPlanning begun, Instant now) {
        var last = of(begun.year());
        if (last.isEmpty()) {
            try {
                mongo.insert(PlanningDocument.of(begun));
                return true;
            } catch (DuplicateKeyException somebodyWasFaster) {
                return false;
            }
        }
        if (last.get().isUnderWay(now)) {
            return false;
        }
        var same =
                query(where("_id").is(begun.year()).and("seenAt").is(last.get().seenAt()));
        return mongo.replace(same, PlanningDocument.of(begun)).getMatchedCount() == 1;
    }

    @Override
    public void note(YearPlanning planning) {
        mongo.save(PlanningDocument.of(planning));
    }

    /** @param id the year */
    @Document("yearPlannings")
    record PlanningDocument(
            @Id int id,
            YearPlanning.State state,
            String by,
            Instant begunAt,
            int groups,
            int done,
            int drawn,
            int missed,
            List<String> refused,
            Instant seenAt) {

        static PlanningDocument of(YearPlanning planning) {
            return new PlanningDocument(
                    planning.year(),
                    planning.state(),
                    planning.by(),
                    planning.begunAt(),
                    planning.groups(),
                    planning.done(),
                    planning.drawn(),
                    planning.missed(),
                    planning.refused(),
                    planning.seenAt());
        }

        YearPlanning planning() {
            return new YearPlanning(id, state, by, begunAt, groups, done, drawn, missed, refused, seenAt);
        }
    }
}
