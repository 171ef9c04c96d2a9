package org.shagi.quota.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.shagi.quota.domain.GroupMonth;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Announces changes and reads what was announced. A version is announced before it is written: should the writer fall in between,
 * readers find less than was announced and ask again until it is there, and no change can stay unseen.
 */
final class Heads {

    private static final char DOT = '\uff0e';

    private Heads() {}

    /** Announces a version; a lower one than is announced already changes nothing. */
    static void announce(MongoTemplate mongo, String of, String departmentId, String groupId, long version) {
        var key = groupId.replace('.', DOT);
        mongo.execute(
                HeadDocument.COLLECTION,
                heads -> heads.updateOne(
                        eq("_id", of + "|" + departmentId),
                        Updates.combine(
                                Updates.set("of", of),
                                Updates.set("departmentId", departmentId),
                                Updates.max("versions." + key, version)),
                        new UpdateOptions().upsert(true)));
    }

    /** Announces months of one department and one calendar month at once. */
    static void announceAll(MongoTemplate mongo, List<GroupMonth> months) {
        var of = months.getFirst().month().toString();
        var departmentId = months.getFirst().departmentId();
        var updates = new ArrayList<>(List.of(Updates.set("of", of), Updates.set("departmentId", departmentId)));
        months.forEach(month ->
                updates.add(Updates.max("versions." + month.groupId().replace('.', DOT), month.revision())));
        mongo.execute(
                HeadDocument.COLLECTION,
                heads -> heads.updateOne(
                        eq("_id", of + "|" + departmentId),
                        Updates.combine(updates),
                        new UpdateOptions().upsert(true)));
    }

    /**
     * What was announced, by sort and then by id of the group.
     *
     * @param departmentId null for all departments
     */
    static Map<String, Map<String, Long>> read(
            MongoTemplate mongo, Collection<String> of, @Nullable String departmentId) {
        var sorts = in("of", of);
        var filter = departmentId == null ? sorts : and(sorts, eq("departmentId", departmentId));
        var announced = new HashMap<String, Map<String, Long>>();
        for (var head : Stored.fields(mongo, HeadDocument.COLLECTION, filter, List.of("of", "versions"))) {
            var versions = announced.computeIfAbsent(head.getString("of"), first -> new HashMap<>());
            head.get("versions", new Document())
                    .forEach((key, version) ->
                            versions.merge(key.replace(DOT, '.'), ((Number) version).longValue(), Math::max));
        }
        return announced;
    }
}
