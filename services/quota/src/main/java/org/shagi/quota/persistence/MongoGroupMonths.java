package org.shagi.quota.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.shagi.quota.domain.DayEnd;
import org.shagi.quota.domain.GroupMonth;
import org.shagi.quota.domain.GroupMonths;
import org.shagi.quota.domain.MonthCounts;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** The months of groups, one document each. */
@Repository
class MongoGroupMonths implements GroupMonths {

    private final Generation generation;
    private final DayEnd dayEnd;

    MongoGroupMonths(Generation generation, DayEnd dayEnd) {
        this.generation = generation;
        this.dayEnd = dayEnd;
    }

    @Override
    public Optional<GroupMonth> find(String groupId, YearMonth month) {
        var id = GroupMonthDocument.idOf(groupId, month);
        return GroupMonthDocument.find(generation.mongo(), List.of(id)).stream().findFirst();
    }

    @Override
    public boolean replace(GroupMonth changed) {
        var mongo = generation.mongo();
        var document = GroupMonthDocument.of(changed, MonthCounts.of(changed, dayEnd));
        Heads.announce(mongo, document.month(), document.departmentId(), document.groupId(), document.revision());
        if (changed.revision() == 1) {
            return inserted(document);
        }
        var before = where("_id").is(document.id()).and("revision").is(changed.revision() - 1);
        return mongo.replace(query(before), document).getMatchedCount() == 1;
    }

    private boolean inserted(GroupMonthDocument document) {
        try {
            generation.mongo().insert(document);
            return true;
        } catch (DuplicateKeyException somebodyWasFaster) {
            return false;
        }
    }
}
