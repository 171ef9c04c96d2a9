package org.shagi.enrolment.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
    public Map<String, CaseNumber> numbersOf(List<String> caseIds, String departmentId, int year) {
        var id = RegisterDocument.idOf(departmentId, year);
        RegisterDocument register;
        try {
            register = added(id, caseIds);
        } catch (DuplicateKeyException firstOfTheYearTwice) {
            register = added(id, caseIds);
        }
        var all = register.cases();
        var numbers = new LinkedHashMap<String, CaseNumber>();
        caseIds.forEach(caseId -> numbers.put(caseId, new CaseNumber(departmentId, year, all.indexOf(caseId) + 1)));
        return numbers;
    }

    @Override
    public void giveBack(Set<String> caseIds, String departmentId, int year) {
        var id = RegisterDocument.idOf(departmentId, year);
        boolean overtaken = true;
        while (overtaken) {
            var register = mongo.findById(id, RegisterDocument.class);
            var before = register == null ? List.<String>of() : register.cases();
            int kept = before.size();
            while (kept > 0 && caseIds.contains(before.get(kept - 1))) {
                kept--;
            }
            overtaken = kept < before.size()
                    && mongo.updateFirst(
                                            query(where("_id")
                                                    .is(id)
                                                    .and(RegisterDocument.CASES)
                                                    .is(before)),
                                            new Update().set(RegisterDocument.CASES, before.subList(0, kept)),
                                            RegisterDocument.class)
                                    .getMatchedCount()
                            == 0;
        }
    }

    private RegisterDocument added(String id, List<String> caseIds) {
        return Objects.requireNonNull(mongo.findAndModify(
                query(where("_id").is(id)),
                new Update().addToSet(RegisterDocument.CASES).each(caseIds.toArray()),
                FindAndModifyOptions.options().upsert(true).returnNew(true),
                RegisterDocument.class));
    }
}
