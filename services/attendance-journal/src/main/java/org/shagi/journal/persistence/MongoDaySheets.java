package org.shagi.journal.persistence;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.Attendance;
import org.shagi.journal.domain.CellChange;
import org.shagi.journal.domain.DaySheet;
import org.shagi.journal.domain.DaySheets;
import org.shagi.journal.domain.JournalPage;
import org.shagi.journal.domain.MarkedDay;
import org.shagi.journal.domain.RecordedSheet;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.kit.outbox.CarriesOutbox;
import org.shagi.kit.outbox.OutboxRelay;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Day sheets in the document store, always looked up by {@code _id}. */
@Repository
class MongoDaySheets implements DaySheets {

    private static final int BATCH = 1000;

    /** Values that were replaced, oldest first; a field that only grows, next to the document's own. */
    private static final String HISTORY = "history";

    private final MongoTemplate mongo;
    private final OutboxRelay relay;

    MongoDaySheets(MongoTemplate mongo, OutboxRelay relay) {
        this.mongo = mongo;
        this.relay = relay;
    }

    @Override
    public DaySheet on(String groupId, LocalDate date) {
        return withIds(List.of(DaySheetDocument.idOf(groupId, date))).stream()
                .findFirst()
                .orElseGet(() -> DaySheet.blank(groupId, date));
    }

    @Override
    public List<DaySheet> of(String groupId, Collection<LocalDate> dates) {
        return withIds(ids(groupId, dates));
    }

    /** One look-up by id for all of them; of each sheet only the children's ids and codes travel. */
    @Override
    public List<MarkedDay> marked(Map<String, List<LocalDate>> days) {
        var ids = days.entrySet().stream()
                .flatMap(group -> group.getValue().stream().map(date -> DaySheetDocument.idOf(group.getKey(), date)))
                .toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var marks = query(where("_id").in(ids)).cursorBatchSize(BATCH);
        marks.fields()
                .include(
                        "groupId",
                        "date",
                        "entries.childId",
                        "entries.attendance",
                        "entries.marks.code",
                        "pages",
                        "sessions.codes",
                        "sessions.topic",
                        "themes");
        return mongo.find(marks, Document.class, DaySheetDocument.COLLECTION).stream()
                .map(MongoDaySheets::markedDay)
                .toList();
    }

    private static MarkedDay markedDay(Document stored) {
        var entries = stored.getList("entries", Document.class);
        return new MarkedDay(
                stored.getString("groupId"),
                LocalDate.parse(stored.getString("date")),
                entries.stream().map(entry -> entry.getString("childId")).collect(toUnmodifiableSet()),
                entries.stream()
                        .filter(entry -> Attendance.ABSENT.name().equals(entry.getString("attendance")))
                        .map(entry -> entry.getString("childId"))
                        .collect(toUnmodifiableSet()),
                entries.stream()
                        .flatMap(entry -> entry.getList("marks", Document.class).stream())
                        .map(mark -> mark.getString("code"))
                        .distinct()
                        .map(ServiceCode::new)
                        .collect(toUnmodifiableSet()),
                stored.getList("pages", Document.class).stream()
                        .filter(page -> page.containsKey("quietBy"))
                        .map(page ->
                                JournalPage.numbered(page.getInteger("page")).orElseThrow())
                        .collect(toUnmodifiableSet()),
                themes(stored));
    }

    private static Map<ServiceCode, String> themes(Document stored) {
        var themes = new HashMap<ServiceCode, String>();
        stored.getList("sessions", Document.class, List.of()).stream()
                .filter(session -> session.getString("topic") != null)
                .forEach(session -> session.getList("codes", String.class)
                        .forEach(code ->
                                themes.merge(new ServiceCode(code), session.getString("topic"), "%s; %s"::formatted)));
        stored.getList("themes", Document.class, List.of())
                .forEach(theme -> themes.put(new ServiceCode(theme.getString("code")), theme.getString("text")));
        return themes;
    }

    @Override
    public List<KeptSheet> kept(Map<String, List<LocalDate>> days) {
        var ids = days.entrySet().stream()
                .flatMap(group -> ids(group.getKey(), group.getValue()).stream())
                .toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var sheets = query(where("_id").in(ids)).cursorBatchSize(BATCH);
        sheets.fields().exclude(CarriesOutbox.FIELD);
        var reading = mongo.getConverter();
        return mongo.find(sheets, Document.class, DaySheetDocument.COLLECTION).stream()
                .map(stored -> new KeptSheet(
                        reading.read(DaySheetDocument.class, stored).sheet(),
                        reading.read(Replaced.class, stored).changes()))
                .toList();
    }

    @Override
    public Map<String, Map<ServiceCode, Integer>> given(String groupId, Collection<LocalDate> dates) {
        var ids = ids(groupId, dates);
        if (ids.isEmpty()) {
            return Map.of();
        }
        var marks = query(where("_id").in(ids)).cursorBatchSize(BATCH);
        marks.fields().include("entries.childId", "entries.marks.code");
        var given = new HashMap<String, Map<ServiceCode, Integer>>();
        mongo.find(marks, Document.class, DaySheetDocument.COLLECTION).stream()
                .flatMap(sheet -> sheet.getList("entries", Document.class).stream())
                .forEach(entry -> entry.getList("marks", Document.class)
                        .forEach(mark -> given.computeIfAbsent(entry.getString("childId"), child -> new HashMap<>())
                                .merge(new ServiceCode(mark.getString("code")), 1, Integer::sum)));
        return given;
    }

    @Override
    public Map<LocalDate, List<CellChange>> history(String groupId, Collection<LocalDate> dates) {
        var ids = ids(groupId, dates);
        if (ids.isEmpty()) {
            return Map.of();
        }
        var replaced = query(where("_id").in(ids)).cursorBatchSize(BATCH);
        replaced.fields().include("date", HISTORY);
        return mongo.find(replaced, Replaced.class, DaySheetDocument.COLLECTION).stream()
                .filter(sheet -> sheet.history() != null)
                .collect(toUnmodifiableMap(sheet -> LocalDate.parse(sheet.date()), Replaced::changes));
    }

    /** @param history {@code null} where nothing was replaced */
    private record Replaced(String date, @Nullable List<CellChange> history) {

        List<CellChange> changes() {
            return history == null ? List.of() : history;
        }
    }

    @Override
    public boolean put(RecordedSheet recorded, boolean monthOpen) {
        var document = DaySheetDocument.of(recorded);
        return document.version() == 1 ? inserted(document) : replaced(document, recorded.replaced(), monthOpen);
    }

    @Override
    public void seal(String groupId, Collection<LocalDate> dates, String attempt) {
        mongo.updateMulti(
                query(where("_id").in(ids(groupId, dates))),
                Update.update(DaySheetDocument.SEAL, attempt),
                DaySheetDocument.COLLECTION);
    }

    @Override
    public void unseal(String groupId, Collection<LocalDate> dates, String attempt) {
        mongo.updateMulti(
                query(where("_id")
                        .in(ids(groupId, dates))
                        .and(DaySheetDocument.SEAL)
                        .is(attempt)),
                new Update().unset(DaySheetDocument.SEAL),
                DaySheetDocument.COLLECTION);
    }

    private static List<String> ids(String groupId, Collection<LocalDate> dates) {
        return dates.stream().map(date -> DaySheetDocument.idOf(groupId, date)).toList();
    }

    private boolean inserted(DaySheetDocument document) {
        try {
            mongo.insert(document);
            return true;
        } catch (DuplicateKeyException someoneWasFaster) {
            return false;
        }
    }

    /** News still waiting in the stored document stays there, whatever the relay takes out of it meanwhile. */
    private boolean replaced(DaySheetDocument document, List<CellChange> replaced, boolean monthOpen) {
        var version = where("_id").is(document.id()).and("version").is(document.version() - 1);
        var before = query(monthOpen ? version.and(DaySheetDocument.SEAL).isNull() : version);
        var next = new Update()
                .set("version", document.version())
                .set("departmentId", document.departmentId())
                .set("pages", document.pages())
                .set("entries", document.entries())
                .set("sessions", document.sessions())
                .set("themes", document.themes())
                .set("waivers", document.waivers())
                .set("corrections", document.corrections())
                .set("replacements", document.replacements());
        next.push(HISTORY).each(replaced);
        next.push(CarriesOutbox.FIELD).each(document.outbox());
        var done = mongo.updateFirst(before, next, DaySheetDocument.class).getMatchedCount() == 1;
        if (done) {
            relay.tell(DaySheetDocument.COLLECTION, document.id());
        }
        return done;
    }

    /** The history stays where it is: it is as long as the sheet is old, and only its readers need it. */
    private List<DaySheet> withIds(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var sheets = query(where("_id").in(ids)).cursorBatchSize(BATCH);
        sheets.fields().exclude(HISTORY, CarriesOutbox.FIELD);
        return mongo.find(sheets, DaySheetDocument.class).stream()
                .map(DaySheetDocument::sheet)
                .toList();
    }
}
