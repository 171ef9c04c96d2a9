package org.shagi.enrolment.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.DayCareGroups;
import org.shagi.enrolment.messaging.EnrolmentEvents;
import org.shagi.kit.outbox.CarriesOutbox;
import org.shagi.kit.outbox.OutboxRelay;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Groups in the document store: the change and its news in one write. */
@Repository
class MongoDayCareGroups implements DayCareGroups {

    private static final int BATCH = 500;

    private final MongoTemplate mongo;
    private final OutboxRelay relay;
    private final Map<String, DayCareGroup> known = new ConcurrentHashMap<>();

    MongoDayCareGroups(MongoTemplate mongo, OutboxRelay relay) {
        this.mongo = mongo;
        this.relay = relay;
    }

    @Override
    public Made<DayCareGroup> form(DayCareGroup group, Instant at) {
        try {
            mongo.insert(GroupDocument.of(group, EnrolmentEvents.changed(group, at)));
            return new Made<>(group, true);
        } catch (DuplicateKeyException repeated) {
            return new Made<>(find(group.id()).orElseThrow(), false);
        }
    }

    @Override
    public Optional<DayCareGroup> find(String id) {
        return Optional.ofNullable(mongo.findById(id, GroupDocument.class)).map(GroupDocument::group);
    }

    @Override
    public List<DayCareGroup> all() {
        var versions = new Query();
        versions.fields().include("version");
        return latestFirst(versions);
    }

    @Override
    public List<DayCareGroup> ofDepartment(String departmentId) {
        var versions = query(where("departmentId").is(departmentId));
        versions.fields().include("version");
        return latestFirst(versions);
    }

    /** The store is asked for the versions: a group is read only if this process does not know it in its version. */
    private List<DayCareGroup> latestFirst(Query versions) {
        var stamps = mongo.find(versions.cursorBatchSize(BATCH), Stamp.class, GroupDocument.COLLECTION);
        var changed =
                stamps.stream().filter(stamp -> !isKnown(stamp)).map(Stamp::id).toList();
        if (!changed.isEmpty()) {
            mongo.find(query(where("_id").in(changed)).cursorBatchSize(BATCH), GroupDocument.class)
                    .forEach(document -> known.put(document.id(), document.group()));
        }
        return stamps.stream()
                .flatMap(stamp -> Stream.ofNullable(known.get(stamp.id())))
                .sorted(Comparator.comparing(
                                (DayCareGroup group) -> group.course().from())
                        .reversed()
                        .thenComparing(DayCareGroup::name))
                .toList();
    }

    private record Stamp(String id, long version) {}

    private boolean isKnown(Stamp stamp) {
        var group = known.get(stamp.id());
        return group != null && group.version() >= stamp.version();
    }

    @Override
    public List<DayCareGroup> workedWithBy(String staffId) {
        return mongo.find(query(where("staff.staffId").is(staffId)), GroupDocument.class).stream()
                .map(GroupDocument::group)
                .toList();
    }

    /** News still waiting in the stored document stays there, whatever the relay takes out of it meanwhile. */
    @Override
    public boolean replace(DayCareGroup changed, Instant at) {
        var document = GroupDocument.of(changed, EnrolmentEvents.changed(changed, at));
        var before = query(where("_id").is(changed.id()).and("version").is(changed.version() - 1));
        var next = new Update()
                .set("places", document.places())
                .set("staff", document.staff())
                .set("state", document.state())
                .set("order", document.order())
                .set("papers", document.papers())
                .set("roster", document.roster())
                .set("givenUp", document.givenUp())
                .set("version", document.version())
                .push(CarriesOutbox.FIELD)
                .each(document.outbox());
        boolean done = mongo.updateFirst(before, next, GroupDocument.class).getMatchedCount() == 1;
        if (done) {
            relay.tell(GroupDocument.COLLECTION, changed.id());
        }
        return done;
    }
}
