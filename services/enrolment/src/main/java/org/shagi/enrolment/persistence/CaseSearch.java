package org.shagi.enrolment.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.casefile.CaseQuery;
import org.shagi.enrolment.domain.casefile.CaseState;
import org.shagi.enrolment.domain.casefile.SearchWords;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Finds the ids of a page of cases. The longest word leads through the index to some of which only the short parts are read;
 * the whole cases are read of the page alone.
 */
@Component
class CaseSearch {

    private final MongoTemplate mongo;

    CaseSearch(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * The ids of one page, in the order of the page.
     *
     * @param total how many there are on all pages
     */
    record Ids(long total, List<String> ids) {}

    Ids named(CaseQuery query, CaseQuery.Scope scope) {
        var longest =
                query.words().stream().max(Comparator.comparing(String::length)).orElseThrow();
        var rows =
                mongo
                        .find(shortly(where("keys").is(SearchWords.key(longest))), Row.class, CaseDocument.COLLECTION)
                        .stream()
                        .filter(row -> scope.covers(row.departmentId(), row.groupId())
                                && query.isFor(row.departmentId(), row.groupId(), row.state())
                                && SearchWords.match(row.ownWords(), query.words()))
                        .sorted(byName())
                        .toList();
        return new Ids(
                rows.size(),
                rows.stream()
                        .skip((long) query.page() * CaseQuery.PAGE)
                        .limit(CaseQuery.PAGE)
                        .map(Row::id)
                        .toList());
    }

    Ids listed(CaseQuery query, CaseQuery.Scope scope) {
        var wanted = wanted(query, scope);
        long total = mongo.count(query(wanted), CaseDocument.COLLECTION);
        var latest = Sort.by(Sort.Order.desc("appliedOn"), Sort.Order.asc("_id"));
        var page = shortly(wanted).with(PageRequest.of(query.page(), CaseQuery.PAGE, latest));
        return new Ids(
                total,
                mongo.find(page, Row.class, CaseDocument.COLLECTION).stream()
                        .map(Row::id)
                        .toList());
    }

    /** Conditions side by side, never nested: the embedded store looks for its indexes at the top only. */
    private static Criteria wanted(CaseQuery query, CaseQuery.Scope scope) {
        var wanted = query.state() == null
                ? where("state").ne(CaseState.DESTROYED)
                : where("state").is(query.state());
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

    private static Query shortly(Criteria criteria) {
        var shortly = query(criteria);
        shortly.fields().include("departmentId", "groupId", "state", "words", "child.lastName", "child.firstName");
        return shortly;
    }

    private static Comparator<Row> byName() {
        var russian = Collator.getInstance(Locale.of("ru"));
        return Comparator.comparing((Row row) -> russian.getCollationKey(row.name()))
                .thenComparing(Row::id);
    }

    /** The short parts of a case. */
    record Row(
            String id,
            String departmentId,
            String groupId,
            CaseState state,
            @Nullable List<String> words,
            @Nullable Name child) {

        List<String> ownWords() {
            return words == null ? List.of() : words;
        }

        String name() {
            return child == null ? "" : child.lastName() + " " + child.firstName();
        }

        /** Nothing about the child: it must not get into a log. */
        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }

    record Name(String lastName, String firstName) {}
}
