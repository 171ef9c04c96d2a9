package org.shagi.enrolment.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Objects;
import org.shagi.enrolment.domain.casefile.CaseNumber;
import org.shagi.enrolment.domain.casefile.CitizenRegister;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * The journals in the document store. The list of a department's year is one document, and a case is added to it as to a set:
 * the number is the place in the list, so it can neither be given twice nor left out.
 */
@Repository
class MongoCitizenRegister implements CitizenRegister {

    private final MongoTemplate mongo;

    MongoCitizenRegister(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public CaseNumber numberOf(String caseId, String departmentId, int year) {
        var id = RegisterDocument.idOf(departmentId, year);
        RegisterDocument register;
        try {
            register = added(id, caseId);
        } catch (DuplicateKeyException firstOfTheYearTwice) {
            register = added(id, caseId);
        }
        return new CaseNumber(departmentId, year, register.cases().indexOf(caseId) + 1);
    }

    private RegisterDocument added(String id, String caseId) {
        return Objects.requireNonNull(mongo.findAndModify(
                query(where("_id").is(id)),
                new Update().addToSet(RegisterDocument.CASES, caseId),
                FindAndModifyOptions.options().upsert(true).returnNew(true),
                RegisterDocument.class));
    }
}
