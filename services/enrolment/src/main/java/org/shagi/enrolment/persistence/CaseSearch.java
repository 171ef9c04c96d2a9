package org.shagi.enrolment.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.Document;
import org.shagi.enrolment.domain.casefile.CaseQuery;
import org.shagi.enrolment.domain.casefile.CaseState;
import org.shagi.enrolment.domain.casefile.SearchWords;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/**
 * Finds a page of cases. The store finds them by an index, puts them in order and hands out no more than the page; it is asked
 * how many there are only if the page does not tell.
 */
@Component
class CaseSearch {

    private static final Sort LATEST = Sort.by(Sort.Order.desc("appliedOn"), Sort.Order.desc("_id"));
    private static final Sort BY_NAME = Sort.by("sortName", "_id");
    private static final List<String> NOT_DESTROYED = Arrays.stream(CaseState.values())
            .filter(state -> state != CaseState.DESTROYED)
            .map(CaseState::name)
            .toList();

    private final MongoTemplate mongo;

    CaseSearch(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    CaseQuery.Page page(CaseQuery query, CaseQuery.Scope scope) {
        var wanted = wanted(query, scope);
        var order = query.words().isEmpty() ? LATEST : BY_NAME;
        var asked = query(wanted).with(PageRequest.of(query.page(), CaseQuery.PAGE, order));
        asked.fields().exclude("words", "keys");
        var files = mongo.find(asked, CaseDocument.class).stream()
                .map(CaseDocument::file)
                .toList();
        boolean isLast = files.size() < CaseQuery.PAGE && (query.page() == 0 || !files.isEmpty());
        return new CaseQuery.Page(isLast ? (long) query.page() * CaseQuery.PAGE + files.size() : count(wanted), files);
    }

    /** By the command and not by an aggregation, for which the embedded store would copy every case. */
    private long count(Criteria wanted) {
        var command = new Document("count", CaseDocument.COLLECTION).append("query", wanted.getCriteriaObject());
        return mongo.executeCommand(command).get("n", Number.class).longValue();
    }

    /** Conditions side by side, never nested: the embedded store looks for its indexes at the top only. */
    private static Criteria wanted(CaseQuery query, CaseQuery.Scope scope) {
        var wanted = named(query.words()).and("state");
        wanted = query.state() == null
                ? wanted.in(NOT_DESTROYED)
                : wanted.is(query.state().name());
        if (query.departmentId() != null) {
            wanted = wanted.and("departmentId").is(query.departmentId());
        }
        if (query.groupId() != null) {
            wanted = wanted.and("groupId").is(query.groupId());
        }
        if (scope.everything()) {
            return wanted;
        }
        if (scope.groups().isEmpty() && query.departmentId() == null) {
            return wanted.and("departmentId").in(scope.departments());
        }
        if (scope.departments().isEmpty() && query.groupId() == null) {
            return wanted.and("groupId").in(scope.groups());
        }
        return wanted.orOperator(
                where("departmentId").in(scope.departments()), where("groupId").in(scope.groups()));
    }

    /** The longest word leads through the index; the others are looked for among what it has led to. */
    private static Criteria named(List<String> words) {
        var longest = words.stream().max(Comparator.comparing(String::length));
        if (longest.isEmpty()) {
            return new Criteria();
        }
        var others = words.stream()
                .filter(word ->
                        !word.equals(longest.get()) || !SearchWords.key(word).equals(word))
                .map(CaseSearch::beginsWith)
                .toList();
        var led = where("keys").is(SearchWords.key(longest.get()));
        return others.isEmpty() ? led : led.andOperator(others);
    }

    private static Criteria beginsWith(String word) {
        return SearchWords.isKey(word) ? where("keys").is(word) : where("words").regex("^" + Pattern.quote(word));
    }
}
