package org.shagi.enrolment.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.casefile.PersonalRecords;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.imports.ImportColumn;
import org.shagi.enrolment.domain.imports.ImportProgress;
import org.shagi.enrolment.domain.imports.ImportRow;
import org.shagi.enrolment.domain.imports.ImportState;
import org.shagi.enrolment.domain.imports.RosterImport;
import org.shagi.enrolment.domain.imports.RosterImports;
import org.shagi.enrolment.domain.imports.RowOutcome;
import org.shagi.enrolment.domain.imports.RowState;
import org.shagi.enrolment.persistence.ImportPortions.Line;
import org.shagi.enrolment.persistence.ImportPortions.Outcome;
import org.shagi.enrolment.persistence.ImportPortions.OutcomesDocument;
import org.shagi.enrolment.persistence.ImportPortions.RowsDocument;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Imports in the document store. The rows are stored before the import that needs them. */
@Repository
class MongoRosterImports implements RosterImports, PersonalRecords {

    private static final int PORTION = 500;

    private final MongoTemplate mongo;

    MongoRosterImports(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Made<RosterImport> keep(RosterImport read, List<ImportRow> rows) {
        var before = find(read.id());
        if (before.isPresent()) {
            return new Made<>(before.get(), false);
        }
        IntStream.iterate(0, from -> from < rows.size(), from -> from + PORTION)
                .forEach(from -> mongo.save(new RowsDocument(
                        read.id() + '|' + from,
                        read.id(),
                        rows.subList(from, Math.min(from + PORTION, rows.size())).stream()
                                .map(Line::of)
                                .toList())));
        try {
            mongo.insert(ImportDocument.of(read));
            return new Made<>(read, true);
        } catch (DuplicateKeyException repeated) {
            return new Made<>(find(read.id()).orElseThrow(), false);
        }
    }

    @Override
    public Optional<RosterImport> find(String id) {
        return Optional.ofNullable(mongo.findById(id, ImportDocument.class)).map(ImportDocument::rosterImport);
    }

    @Override
    public List<RosterImport> atWork() {
        return mongo
                .find(query(where("state").in(ImportState.CHECKING, ImportState.RUNNING)), ImportDocument.class)
                .stream()
                .map(ImportDocument::rosterImport)
                .sorted(Comparator.comparing(RosterImport::at))
                .toList();
    }

    @Override
    public List<ImportRow> rows(String id) {
        return mongo.find(ofImport(id), RowsDocument.class).stream()
                .flatMap(portion -> portion.rows().stream())
                .map(Line::row)
                .sorted(Comparator.comparingInt(ImportRow::number))
                .toList();
    }

    @Override
    public boolean replace(RosterImport changed) {
        var before = query(where("_id").is(changed.id()).and("version").is(changed.version() - 1));
        var next = new Update().set("state", changed.state()).set("version", changed.version());
        return mongo.updateFirst(before, next, ImportDocument.class).getMatchedCount() == 1;
    }

    @Override
    public void startAnew(String id) {
        mongo.remove(ofImport(id), OutcomesDocument.class);
        mongo.updateFirst(byId(id), new Update().set("done", 0).set("failed", 0), ImportDocument.class);
    }

    @Override
    public void record(String id, List<RowOutcome> outcomes) {
        mongo.insert(new OutcomesDocument(
                UUID.randomUUID().toString(),
                id,
                outcomes.stream().map(Outcome::of).toList()));
        long failed = outcomes.stream()
                .filter(outcome -> outcome.state() == RowState.FAILED)
                .count();
        mongo.updateFirst(
                byId(id), new Update().inc("done", outcomes.size()).inc("failed", failed), ImportDocument.class);
    }

    @Override
    public ImportProgress progress(String id) {
        var found = Objects.requireNonNull(mongo.findById(id, ImportDocument.class));
        return new ImportProgress(found.done(), found.failed());
    }

    @Override
    public List<RowOutcome> outcomes(String id) {
        return mongo.find(ofImport(id), OutcomesDocument.class).stream()
                .flatMap(portion -> portion.rows().stream())
                .map(Outcome::outcome)
                .sorted(Comparator.comparingInt(RowOutcome::row))
                .toList();
    }

    @Override
    public void forgetRows(String id) {
        mongo.remove(ofImport(id), RowsDocument.class);
    }

    /** The rows of an import that nobody has let run are the only ones left; those of this child go. */
    @Override
    public Map<String, Integer> destroyWith(ServiceCase file) {
        var digits = file.child().snils().digits();
        return Map.of(
                "import-rows",
                mongo.findAll(RowsDocument.class).stream()
                        .mapToInt(portion -> forget(portion, digits))
                        .sum());
    }

    private int forget(RowsDocument portion, String snils) {
        var others = portion.rows().stream()
                .filter(line -> !line.cells()
                        .getOrDefault(ImportColumn.SNILS, "")
                        .replaceAll("\\D", "")
                        .equals(snils))
                .toList();
        if (others.size() < portion.rows().size()) {
            mongo.save(new RowsDocument(portion.id(), portion.importId(), others));
        }
        return portion.rows().size() - others.size();
    }

    private static Query ofImport(String id) {
        return query(where("importId").is(id));
    }

    private static Query byId(String id) {
        return query(where("_id").is(id));
    }
}
