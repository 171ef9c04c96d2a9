package org.shagi.enrolment.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.shagi.enrolment.domain.casefile.CaseState;
import org.shagi.enrolment.domain.casefile.PersonalRecords;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.child.Child;
import org.shagi.enrolment.domain.child.Children;
import org.shagi.enrolment.domain.child.Snils;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Children in the document store. The pseudonymous id is drawn by lot, so nothing can be reckoned back from it. */
@Repository
class MongoChildren implements Children, PersonalRecords {

    private final MongoTemplate mongo;

    MongoChildren(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Child known(Snils snils) {
        var stored = mongo.findById(snils.digits(), ChildDocument.class);
        if (stored != null) {
            return stored.child();
        }
        try {
            var first = new Child(UUID.randomUUID().toString(), snils, List.of(), 1);
            mongo.insert(ChildDocument.of(first));
            return first;
        } catch (DuplicateKeyException someoneWasFaster) {
            return Objects.requireNonNull(mongo.findById(snils.digits(), ChildDocument.class))
                    .child();
        }
    }

    @Override
    public Optional<Child> find(Snils snils) {
        return Optional.ofNullable(mongo.findById(snils.digits(), ChildDocument.class))
                .map(ChildDocument::child);
    }

    @Override
    public List<Child> find(Collection<Snils> numbers) {
        var asked = where("_id").in(numbers.stream().map(Snils::digits).toList());
        return mongo.find(query(asked), ChildDocument.class).stream()
                .map(ChildDocument::child)
                .toList();
    }

    @Override
    public boolean admitAll(List<Child> first) {
        try {
            mongo.insertAll(first.stream().map(ChildDocument::of).toList());
            return true;
        } catch (DuplicateKeyException oneIsKnownMeanwhile) {
            return false;
        }
    }

    @Override
    public boolean forget(Child child, String caseId) {
        var asKnown =
                query(where("_id").is(child.snils().digits()).and("version").is(child.version()));
        return !hasOtherCaseThan(caseId, child.id())
                && mongo.remove(asKnown, ChildDocument.class).getDeletedCount() == 1;
    }

    @Override
    public boolean replace(Child changed) {
        var document = ChildDocument.of(changed);
        var before = query(where("_id").is(document.snils()).and("version").is(document.version() - 1));
        var next = new Update().set("stays", document.stays()).set("version", document.version());
        return mongo.updateFirst(before, next, ChildDocument.class).getMatchedCount() == 1;
    }

    /** The child goes with its last case: another one still needs to know it again. */
    @Override
    public Map<String, Integer> destroyWith(ServiceCase file) {
        if (hasOtherCaseThan(file.id(), file.childId())) {
            return Map.of();
        }
        var self = query(where("_id").is(file.child().snils().digits()));
        return Map.of("child", (int) mongo.remove(self, ChildDocument.class).getDeletedCount());
    }

    private boolean hasOtherCaseThan(String caseId, String childId) {
        var another =
                where("childId").is(childId).and("_id").ne(caseId).and("state").ne(CaseState.DESTROYED);
        return mongo.exists(query(another), CaseDocument.class);
    }
}
