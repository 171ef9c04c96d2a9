package org.shagi.quota.persistence;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.shagi.quota.domain.DayEnd;
import org.shagi.quota.domain.GroupMonth;
import org.shagi.quota.domain.GroupMonths;
import org.shagi.quota.domain.MonthCounts;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Months that are gathered in memory and stored many at a time, each once however many sheets it took in meanwhile. For one writer
 * alone on a read model that nobody reads yet; once somebody else writes as well, every change is stored at once by a guarded write.
 */
final class GatheredMonths implements GroupMonths {

    private static final int MOST = 4_000;

    private final MongoTemplate mongo;
    private final DayEnd dayEnd;
    private final MongoGroupMonths stored;
    private final Map<String, GroupMonth> held = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<String> changed = new HashSet<>();
    private boolean alone = true;

    GatheredMonths(MongoTemplate mongo, DayEnd dayEnd) {
        this.mongo = mongo;
        this.dayEnd = dayEnd;
        this.stored = new MongoGroupMonths(() -> mongo, dayEnd);
    }

    @Override
    public Optional<GroupMonth> find(String groupId, YearMonth month) {
        var known = held.get(GroupMonthDocument.idOf(groupId, month));
        return known != null ? Optional.of(known) : stored.find(groupId, month);
    }

    @Override
    public boolean replace(GroupMonth month) {
        if (!alone) {
            return stored.replace(month);
        }
        var id = GroupMonthDocument.idOf(month.groupId(), month.month());
        held.put(id, month);
        changed.add(id);
        if (changed.size() >= MOST) {
            store();
        }
        return true;
    }

    /** Stores what was gathered and forgets what was not touched for long. */
    void store() {
        var writes = new ArrayList<ReplaceOneModel<Document>>();
        var announced = new HashMap<String, List<GroupMonth>>();
        for (var id : changed) {
            var month = held.get(id);
            if (month != null) {
                var document = new Document();
                mongo.getConverter().write(GroupMonthDocument.of(month, MonthCounts.of(month, dayEnd)), document);
                writes.add(new ReplaceOneModel<>(Filters.eq("_id", id), document, new ReplaceOptions().upsert(true)));
                announced
                        .computeIfAbsent(month.month() + "|" + month.departmentId(), first -> new ArrayList<>())
                        .add(month);
            }
        }
        announced.values().forEach(months -> Heads.announceAll(mongo, months));
        if (!writes.isEmpty()) {
            mongo.execute(GroupMonthDocument.COLLECTION, months -> months.bulkWrite(writes));
        }
        changed.clear();
        var oldest = held.keySet().iterator();
        for (int surplus = held.size() - MOST; surplus > 0; surplus--) {
            oldest.next();
            oldest.remove();
        }
    }

    /** From now on others write to this read model too. */
    void share() {
        store();
        held.clear();
        alone = false;
    }
}
