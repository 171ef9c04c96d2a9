package org.shagi.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.enrolment.application.imports.ImportBook;
import org.shagi.enrolment.domain.imports.ImportColumn;
import org.shagi.enrolment.domain.imports.ImportGiven;
import org.shagi.test.Tokens;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

@EnrolmentTest
class ImportApiTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final int port;
    private final MongoTemplate mongo;
    private final Client centre;
    private String department = "";
    private String group = "";

    ImportApiTest(
            @LocalServerPort int port, @org.springframework.beans.factory.annotation.Autowired MongoTemplate mongo) {
        this.port = port;
        this.mongo = mongo;
        this.centre = Client.of(port, Tokens.of("integration", "INTEGRATION"));
    }

    @BeforeEach
    void aDepartmentFormsAGroup() {
        department = centre.post("/departments", Map.of("name", "Отделение " + UUID.randomUUID()))
                .text("id");
        group = centre.post("/groups", Papers.group(department, 10)).text("id");
    }

    @Test
    void triesAListThenStoresItAndASecondRunChangesNothing() {
        var book = book(3);
        var id = uploaded(book, group, true);

        var tried = finished(id, "CHECKED");
        assertThat(tried.body().at("/rows/0/state").asString()).isEqualTo("READY");
        assertThat(roster()).isZero();

        assertThat(centre.post("/imports/" + id + "/run", Map.of()).status()).isEqualTo(200);
        var run = finished(id, "FINISHED");
        assertThat(run.body().path("done").asInt()).isEqualTo(3);
        assertThat(run.body().path("failed").asInt()).isZero();
        assertThat(roster()).isEqualTo(3);

        var again = finished(uploaded(book, group, false), "FINISHED");
        assertThat(again.body().at("/rows/2/state").asString()).isEqualTo("UNCHANGED");
        assertThat(roster()).isEqualTo(3);
        assertThat(centre.get("/applications?group=" + group).body().size()).isEqualTo(3);
    }

    @Test
    void saysForEachRowWhatIsWrongAndKeepsNoRowsAfterwards() {
        var wrong = ImportGiven.cells("112-233-445 96", "Неповторимкина");
        wrong.remove(ImportColumn.CONTRACT_NUMBER);
        var rows = new ArrayList<>(rows(2));
        rows.add(wrong);
        var id = uploaded(ImportBook.of(rows), group, false);

        finished(id, "FINISHED");
        var failed = centre.get("/imports/" + id + "?failed=true").body();

        assertThat(failed.path("rows").size()).isEqualTo(1);
        assertThat(failed.at("/rows/0/row").asInt()).isEqualTo(4);
        assertThat(failed.at("/rows/0/messages").size()).isEqualTo(2);
        assertThat(failed.at("/rows/0/messages/0/text").asString()).isEqualTo("Не заполнено: «Договор: номер».");
        assertThat(roster()).isEqualTo(2);
        await().atMost(SOON)
                .until(() ->
                        mongo.getCollection("import-rows").countDocuments(new org.bson.Document("importId", id)) == 0);
    }

    @Test
    void findsTheGroupsThatTheRowsName() {
        var name = centre.get("/groups/" + group).text("departmentName");
        var named = ImportGiven.cells(Papers.newSnils(), "Бубликова");
        named.put(ImportColumn.DEPARTMENT, name);
        named.put(
                ImportColumn.GROUP, centre.get("/groups/" + group).text("name").toLowerCase(Locale.ROOT));
        var strange = ImportGiven.cells(Papers.newSnils(), "Калачова");
        strange.put(ImportColumn.DEPARTMENT, name);
        strange.put(ImportColumn.GROUP, "Лютик");

        var done = finished(uploaded(ImportBook.of(List.of(named, strange)), "", false), "FINISHED");

        assertThat(done.body().at("/rows/0/state").asString()).isEqualTo("STORED");
        assertThat(done.body().at("/rows/1/messages/0/code").asString()).isEqualTo("import-group-unknown");
    }

    @Test
    void aHeadImportsIntoTheOwnDepartmentOnly() {
        var other = Client.of(port, Tokens.head("morozova", "other"));

        assertThat(other.upload("/imports?dryRun=true&group=" + group, book(1)).code())
                .isEqualTo("outside-your-scope");
        var id = uploaded(book(1), group, true);
        assertThat(other.get("/imports/" + id).code()).isEqualTo("outside-your-scope");
    }

    @Test
    void givesATemplateAndRefusesWhatIsNoWorkbook() {
        assertThat(centre.get("/imports/template.xlsx").contentType()).contains("spreadsheetml");
        var answer = centre.upload(
                "/imports?group=" + group, "no workbook".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("import-not-a-workbook");
        assertThat(centre.upload("/imports?group=" + group, new byte[6_000_000]).code())
                .isEqualTo("import-file-too-large");
    }

    @ParameterizedTest
    @CsvSource({"GROUP_LEADER, 403", "REGISTRAR, 403", "CENTRAL_OFFICE, 403"})
    void isNotForEverybody(String role, int status) {
        assertThat(Client.of(port, Tokens.of("somebody", role))
                        .get("/imports/template.xlsx")
                        .status())
                .isEqualTo(status);
    }

    private String uploaded(byte[] book, String groupId, boolean dryRun) {
        var answer = centre.upload("/imports?dryRun=" + dryRun + "&group=" + groupId, book);
        assertThat(answer.status())
                .as(new String(answer.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(201);
        return answer.text("id");
    }

    private Client.Answer finished(String id, String state) {
        await().atMost(SOON)
                .until(() -> centre.get("/imports/" + id).text("state").equals(state));
        return centre.get("/imports/" + id);
    }

    private int roster() {
        return centre.get("/groups/" + group + "/roster")
                .body()
                .path("children")
                .size();
    }

    private static byte[] book(int rows) {
        return ImportBook.of(rows(rows));
    }

    private static List<Map<ImportColumn, String>> rows(int count) {
        var rows = new ArrayList<Map<ImportColumn, String>>();
        for (int i = 0; i < count; i++) {
            rows.add(ImportGiven.cells(Papers.newSnils(), "Бубликова" + "абвгд".charAt(i)));
        }
        return rows;
    }
}
