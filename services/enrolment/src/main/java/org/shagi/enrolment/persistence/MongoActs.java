package org.shagi.enrolment.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.act.Act;
import org.shagi.enrolment.domain.act.ActKind;
import org.shagi.enrolment.domain.act.ActNumber;
import org.shagi.enrolment.domain.act.Acts;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Acts in the document store; the number is the place in the list of the department's year, as in the journal of citizens. */
@Repository
class MongoActs implements Acts {

    private static final int BATCH = 1000;

    private final MongoTemplate mongo;

    MongoActs(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Made<Act> open(Act draft) {
        try {
            mongo.insert(ActDocument.of(draft));
            return new Made<>(draft, true);
        } catch (DuplicateKeyException repeated) {
            return new Made<>(find(draft.id()).orElseThrow(), false);
        }
    }

    @Override
    public Optional<Act> find(String id) {
        return Optional.ofNullable(mongo.findById(id, ActDocument.class)).map(ActDocument::act);
    }

    @Override
    public List<Act> ofCase(String caseId) {
        return mongo.find(query(where("caseId").is(caseId)), ActDocument.class).stream()
                .map(ActDocument::act)
                .sorted(Comparator.comparing((Act act) -> act.period().from())
                        .thenComparing(act -> act.period().to())
                        .thenComparing(Act::kind)
                        .thenComparing(act -> act.isSigned() ? 0 : 1)
                        .thenComparing(Act::id))
                .toList();
    }

    @Override
    public List<Act> interimOf(Collection<String> departmentIds, LocalDate endingFrom) {
        var interim = query(where("departmentId")
                        .in(departmentIds)
                        .and("period.to")
                        .gte(endingFrom.toString())
                        .and("kind")
                        .is(ActKind.INTERIM))
                .cursorBatchSize(BATCH);
        interim.fields().exclude("lines");
        return mongo.find(interim, ActDocument.class).stream()
                .map(ActDocument::act)
                .toList();
    }

    @Override
    public boolean replace(Act changed) {
        var before = query(where("_id").is(changed.id()).and("version").is(changed.version() - 1));
        return mongo.findAndReplace(before, ActDocument.of(changed), FindAndReplaceOptions.empty()) != null;
    }

    @Override
    public ActNumber numberOf(String actId, String departmentId, int year) {
        var id = departmentId + '|' + year;
        ActRegisterDocument register;
        try {
            register = added(id, actId);
        } catch (DuplicateKeyException firstOfTheYearTwice) {
            register = added(id, actId);
        }
        return new ActNumber(departmentId, year, register.acts().indexOf(actId) + 1);
    }

    private ActRegisterDocument added(String id, String actId) {
        return Objects.requireNonNull(mongo.findAndModify(
                query(where("_id").is(id)),
                new Update().addToSet(ActRegisterDocument.ACTS, actId),
                FindAndModifyOptions.options().upsert(true).returnNew(true),
                ActRegisterDocument.class));
    }
}
