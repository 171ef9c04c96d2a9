package org.shagi.enrolment.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.Test;
import org.shagi.enrolment.application.imports.ImportBook;
import org.shagi.enrolment.domain.imports.ImportColumn;
import org.shagi.enrolment.domain.imports.ImportGiven;
import org.shagi.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Everything is written down about a child and its family; then the case is destroyed, and the whole store is looked through. */
@EnrolmentTest
class DestructionApiTest {

    private static final String SURNAME = "Скрытников";
    private static final String GIVEN_NAME = "Неизведан";
    private static final String MOTHER = "Рассветающ";
    private static final String NEIGHBOUR = "Приоткрыв";
    private static final String STREET = "Потаённ";
    private static final String PHONE = "+7 4012 98-76-54";
    private static final String INCOME = "Сокровищниц";
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Europe/Kaliningrad")).toString();

    private final String snils = Papers.newSnils();
    private final Client centre;
    private final Client leader;
    private final Client director;

    @Autowired
    private MongoTemplate mongo;

    private String department = "";
    private String group = "";
    private String id = "";

    DestructionApiTest(@LocalServerPort int port) {
        this.centre = Client.of(port, Tokens.of("integration", "INTEGRATION"));
        this.leader = Client.of(port, Tokens.of("orlova", "GROUP_LEADER"));
        this.director = Client.of(port, Tokens.of("director", "DIRECTOR"));
    }

    @Test
    void leavesNothingOfThePeopleInAnyCollection() {
        aWholeLifeIsWrittenDown();
        assertThat(collectionsWith(SURNAME, GIVEN_NAME, MOTHER, NEIGHBOUR, STREET, PHONE, INCOME, snils))
                .as("what the test is about")
                .contains(
                        "attachment-contents",
                        "case-consents",
                        "case-parents",
                        "case-pickups",
                        "cases",
                        "children",
                        "corrected-names",
                        "import-rows",
                        "register-batches",
                        "urgent-service-journals");
        assertThat(collectionsWith(id)).contains("acts", "case-attachments", "case-marks");

        ended();
        var destroyed = centre.post("/cases/" + id + "/destruction/approval", act());

        assertThat(destroyed.status()).isEqualTo(201);
        assertThat(destroyed.body().path("destroyed").toString()).contains("\"acts\":1", "\"corrected-names\":1");
        assertThat(collectionsWith(SURNAME, GIVEN_NAME, MOTHER, NEIGHBOUR, STREET, PHONE, INCOME, snils))
                .isEmpty();
        assertThat(collectionsWith(id))
                .as("numbers and places in journals, by the id alone")
                .containsExactly("cases", "citizen-register", "groups", "register-batches", "urgent-service-journals");
        var journal = centre.get("/departments/" + department + "/urgent-services?year=2019")
                .body();
        assertThat(journal.at("/services/0/number").asInt()).isEqualTo(1);
        assertThat(journal.at("/services/0/recipient").isNull()).isTrue();
    }

    @Test
    void keepsWhatIsTheOthersInTheSameBatchAndJournal() {
        aWholeLifeIsWrittenDown();
        var batch = centre.get("/register/batches").body().get(0).path("id").asString();
        var before = centre.get("/register/batches/" + batch).body();

        ended();
        centre.post("/cases/" + id + "/destruction/approval", act());

        var after = centre.get("/register/batches/" + batch);
        assertThat(before.path("records").size()).isEqualTo(1);
        assertThat(after.body().path("records").size()).isZero();
        assertThat(after.body().path("sha256")).isEqualTo(before.path("sha256"));
        assertThat(centre.get("/register/batches/" + batch + ".csv").status()).isEqualTo(200);
    }

    private void aWholeLifeIsWrittenDown() {
        department =
                centre.post("/departments", Map.of("name", "Отделение тишины")).text("id");
        group = centre.post("/groups", Papers.group(department, 10)).text("id");
        id = made(centre.post("/applications", application())).text("id");
        var path = "/applications/" + id;
        centre.put(path + "/programme", Papers.programme());
        centre.put(path + "/certificate", Papers.certificate());
        made(centre.post(path + "/contract", Papers.contract()));
        made(centre.post(path + "/enrolment", Papers.enrolment()));
        var file = "/cases/" + id;
        made(leader.upload(file + "/attachments", "scan", "COPIES", SURNAME + "а.pdf", pdf()));
        leader.put(file + "/checklist/RECOMMENDATIONS", Map.of("state", "PRESENT", "on", "2019-07-01"));
        made(leader.post(file + "/consents", consent()));
        leader.put(file + "/pickup", pickup());
        made(leader.post(file + "/parents/urgent-services", urgent()));
        made(leader.post(file + "/parents/services", service()));
        centre.put(
                file + "/names",
                Map.of("person", "CHILD", "grammaticalCase", "GENITIVE", "form", SURNAME + "ой Неизведаны"));
        made(centre.post(file + "/acts", Map.of("kind", "INTERIM", "from", "2019-01-09", "to", "2019-03-31")));
        var batch = made(centre.post("/register/batches", batch())).text("id");
        assertThat(director.post("/register/batches/" + batch + "/signing", Map.of())
                        .text("state"))
                .isEqualTo("SIGNED");
        anImportIsReadAndNeverRun();
    }

    private void anImportIsReadAndNeverRun() {
        var row = ImportGiven.cells(snils, SURNAME + "а");
        row.put(ImportColumn.FIRST_NAME, GIVEN_NAME + "а");
        var read = made(centre.upload("/imports?dryRun=true&group=" + group, ImportBook.of(List.of(row))))
                .text("id");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> centre.get("/imports/" + read).text("state").equals("CHECKED"));
    }

    private void ended() {
        var file = "/cases/" + id;
        made(centre.post("/applications/" + id + "/termination", termination()));
        made(centre.post(file + "/archiving", Map.of("on", "2019-07-20")));
        made(centre.post(file + "/destruction", Map.of("reason", "срок истёк")));
    }

    private static Client.Answer made(Client.Answer answer) {
        assertThat(answer.status()).as(new String(answer.bytes(), UTF_8)).isEqualTo(201);
        return answer;
    }

    /** Names of the collections in which any of these words stands, in whatever field and in whatever bytes. */
    private TreeSet<String> collectionsWith(String... words) {
        var found = new TreeSet<String>();
        for (var collection : mongo.getCollectionNames()) {
            for (var document : mongo.getCollection(collection).find()) {
                var text = bytesOf(document);
                if (Stream.of(words).anyMatch(text::contains)) {
                    found.add(collection);
                }
            }
        }
        return found;
    }

    private static String bytesOf(Document document) {
        return UTF_8.decode(new RawBsonDocument(document, new DocumentCodec())
                        .getByteBuffer()
                        .asNIO())
                .toString();
    }

    private Map<String, Object> application() {
        var application = Papers.application(department, group, SURNAME + "а", snils);
        @SuppressWarnings("unchecked")
        var child = new TreeMap<>((Map<String, Object>) application.get("child"));
        child.put("firstName", GIVEN_NAME + "а");
        child.put("address", "ул. " + STREET + "ая, д. 17");
        child.put(
                "idDocument",
                Map.of(
                        "type", "BIRTH_CERTIFICATE",
                        "series", "II-АБ",
                        "number", "012345",
                        "issueDate", "2011-08-01",
                        "issuer", "ЗАГС " + STREET + "ого района"));
        application.put("child", child);
        application.put(
                "representative",
                Map.of("fullName", SURNAME + "а " + MOTHER + "ая", "phone", PHONE, "relation", "мать"));
        return application;
    }

    private static byte[] pdf() {
        return ("%PDF-1.7\n" + SURNAME + "а\n%%EOF").getBytes(UTF_8);
    }

    private static Map<String, Object> consent() {
        return Map.of(
                "kind", "PROCESSING",
                "givenBy", SURNAME + "а " + MOTHER + "ая",
                "purpose", "обслуживание",
                "givenOn", "2019-01-09",
                "validTo", "2099-07-09");
    }

    private static Map<String, Object> pickup() {
        var adult = Map.of("fullName", NEIGHBOUR + "аева Дверь", "address", "ул. " + STREET + "ая", "phone", PHONE);
        return Map.of(
                "selfDeparture", false,
                "adults", List.of(adult),
                "validFrom", "2019-01-09",
                "validTo", "2019-07-09",
                "on", "2019-01-09");
    }

    private Map<String, Object> urgent() {
        return Map.of(
                "recipient", Map.of("fullName", SURNAME + "а " + MOTHER + "ая", "birthDate", Papers.birthDate(snils)),
                "kind", "FOOD",
                "on", "2019-02-04",
                "appliedOn", "2019-02-04",
                "incomePaper", "справка из «" + INCOME + "ы»",
                "actNumber", "1",
                "actOn", "2019-02-04");
    }

    private Map<String, Object> service() {
        return Map.of(
                "parent", Map.of("fullName", SURNAME + "а " + MOTHER + "ая", "birthDate", Papers.birthDate(snils)),
                "programmeNumber", "ИП-2",
                "code", "5.3",
                "service", "Консультирование",
                "at", Instant.now().toString());
    }

    private Map<String, Object> batch() {
        return Map.of(
                "messageType", "START",
                "departmentId", department,
                "from", "2019-01-01",
                "to", "2019-01-31",
                "profile", "regional");
    }

    private static Map<String, Object> termination() {
        return Map.of(
                "lastDay", "2019-07-09",
                "reason", "PROGRAMME_EXPIRED",
                "orderNumber", "77-р",
                "orderDate", "2019-07-09");
    }

    private static Map<String, Object> act() {
        return Map.of(
                "actNumber", "1-у", "approvedOn", TODAY, "commission", List.of("Кузнецова А. А.", "Морозова Б. Б."));
    }
}
