package org.shagi.enrolment.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.casefile.CaseQuery;
import org.shagi.enrolment.domain.casefile.CaseState;
import org.shagi.enrolment.domain.casefile.ChildData;
import org.shagi.enrolment.domain.casefile.DestroyedCase;
import org.shagi.enrolment.domain.casefile.SearchWords;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.casefile.ServiceCases;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Cases in the document store. */
@Repository
class MongoServiceCases implements ServiceCases {

    private static final int BATCH = 500;

    private final MongoTemplate mongo;
    private final CaseSearch search;
    private final AtomicLong writes = new AtomicLong();

    MongoServiceCases(MongoTemplate mongo, CaseSearch search) {
        this.mongo = mongo;
        this.search = search;
    }

    @Override
    public Made<ServiceCase> open(ServiceCase applied) {
        try {
            mongo.insert(CaseDocument.of(applied));
            return new Made<>(applied, true);
        } catch (DuplicateKeyException repeated) {
            return new Made<>(find(applied.id()).orElseThrow(), false);
        } finally {
            writes.incrementAndGet();
        }
    }

    /** In one request; if one of them is there already, each on its own. */
    @Override
    public void openAll(List<ServiceCase> files) {
        try {
            mongo.insertAll(files.stream().map(CaseDocument::of).toList());
        } catch (DuplicateKeyException someAreThere) {
            files.forEach(this::open);
        } finally {
            writes.incrementAndGet();
        }
    }

    @Override
    public Optional<ServiceCase> find(String id) {
        return find(List.of(id)).stream().findFirst();
    }

    @Override
    public List<ServiceCase> find(Collection<String> ids) {
        return found(where("_id").in(ids)).toList();
    }

    @Override
    public List<ServiceCase> ofGroup(String groupId) {
        return found(where("groupId").is(groupId))
                .sorted(Comparator.comparing(ServiceCase::appliedOn).thenComparing(ServiceCase::id))
                .toList();
    }

    @Override
    public List<Stamp> inStates(Collection<String> groupIds, Set<CaseState> states) {
        var asked = query(where("groupId").in(groupIds).and("state").in(states));
        asked.fields().include("groupId", "version");
        return mongo.find(asked.cursorBatchSize(BATCH), Stamp.class, CaseDocument.COLLECTION);
    }

    @Override
    public long writes() {
        return writes.get();
    }

    @Override
    public List<ServiceCase> lookingLike(Collection<ChildData> children) {
        return found(where("keys")
                        .in(children.stream().map(SearchWords::likeness).toList()))
                .toList();
    }

    @Override
    public CaseQuery.Page search(CaseQuery query, CaseQuery.Scope scope) {
        return search.page(query, scope);
    }

    @Override
    public boolean replace(ServiceCase changed) {
        try {
            return mongo.findAndReplace(before(changed), CaseDocument.of(changed), FindAndReplaceOptions.empty())
                    != null;
        } finally {
            writes.incrementAndGet();
        }
    }

    @Override
    public boolean replaceAll(List<ServiceCase> changed) {
        if (changed.isEmpty()) {
            return true;
        }
        var together = mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, CaseDocument.class);
        changed.forEach(file -> together.replaceOne(before(file), CaseDocument.of(file)));
        try {
            return together.execute().getMatchedCount() == changed.size();
        } finally {
            writes.incrementAndGet();
        }
    }

    private static Query before(ServiceCase changed) {
        return query(where("_id").is(changed.id()).and("version").is(changed.version() - 1));
    }

    @Override
    public boolean remove(ServiceCase file) {
        var asRead = query(where("_id").is(file.id()).and("version").is(file.version()));
        try {
            return mongo.remove(asRead, CaseDocument.class).getDeletedCount() == 1;
        } finally {
            writes.incrementAndGet();
        }
    }

    @Override
    public boolean destroy(DestroyedCase remains) {
        var before = query(where("_id").is(remains.id()).and("version").is(remains.version() - 1));
        try {
            return mongo.findAndReplace(
                            before,
                            DestroyedDocument.of(remains),
                            FindAndReplaceOptions.empty(),
                            DestroyedDocument.class,
                            CaseDocument.class)
                    != null;
        } finally {
            writes.incrementAndGet();
        }
    }

    @Override
    public Optional<DestroyedCase> remains(String id) {
        return destroyed(where("_id").is(id)).findFirst();
    }

    @Override
    public List<DestroyedCase> destroyedIn(String departmentId) {
        return destroyed(where("destroyedIn").is(departmentId))
                .sorted(Comparator.comparing(
                                (DestroyedCase remains) -> remains.act().approvedOn())
                        .reversed()
                        .thenComparing(DestroyedCase::id))
                .toList();
    }

    private Stream<ServiceCase> found(Criteria criteria) {
        return read(query(criteria.and("state").ne(CaseState.DESTROYED)));
    }

    private Stream<ServiceCase> read(Query query) {
        return mongo.find(query.cursorBatchSize(BATCH), CaseDocument.class).stream()
                .map(CaseDocument::file);
    }

    private Stream<DestroyedCase> destroyed(Criteria criteria) {
        return mongo
                .find(
                        query(criteria.and("state").is(CaseState.DESTROYED)).cursorBatchSize(BATCH),
                        DestroyedDocument.class)
                .stream()
                .map(DestroyedDocument::remains);
    }
}
