package org.shagi.enrolment.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.enrolment.application.register.MarkRegistered;
import org.shagi.enrolment.domain.casefile.Milestone;
import org.shagi.enrolment.domain.casefile.ServiceCases;
import org.shagi.enrolment.domain.register.BatchState;
import org.shagi.enrolment.domain.register.BatchStep;
import org.shagi.enrolment.domain.register.RegisterBatches;
import org.shagi.kit.domain.Decision;
import org.shagi.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EnrolmentTest
class RegisterApiTest {

    private static final Map<String, Object> SENT = Map.of("on", today(), "recipient", "Оператор регистра");
    private static final Map<String, Object> ACCEPTED = Map.of("on", today(), "number", "вх. 7");

    @Autowired
    private ServiceCases cases;

    @Autowired
    private RegisterBatches batches;

    @Autowired
    private MarkRegistered markRegistered;

    private final int port;
    private final Client centre;
    private final Client director;
    private String department = "";
    private String caseId = "";

    RegisterApiTest(@LocalServerPort int port) {
        this.port = port;
        this.centre = Client.of(port, Tokens.of("integration", "INTEGRATION"));
        this.director = Client.of(port, Tokens.of("director", "DIRECTOR"));
    }

    @BeforeEach
    void aDepartmentHasAnEnrolledChild() {
        department = centre.post("/departments", Map.of("name", "Отделение профилактики"))
                .text("id");
        var group = centre.post("/groups", Papers.group(department, 10)).text("id");
        caseId = enrolled(group, "Бубликова", "II-АБ");
    }

    @Test
    void leadsABatchFromTheDraftToTheMilestoneOfItsCase() {
        var drawn = centre.post("/register/batches", batch("START"));
        var path = "/register/batches/" + drawn.text("id");

        assertThat(drawn.status()).isEqualTo(201);
        assertThat(centre.get("/register/drawing").status())
                .as("nobody said which")
                .isEqualTo(400);
        assertThat(centre.get(path + "/drawing").status()).as("at work no more").isEqualTo(204);
        assertThat(drawn.body().at("/records/0/caseId").asString()).isEqualTo(caseId);
        assertThat(drawn.body().path("remarks").asInt()).isZero();
        assertThat(director.post(path + "/signing", Map.of()).text("state")).isEqualTo("SIGNED");
        assertThat(centre.post(path + "/sending", SENT).text("state")).isEqualTo("SENT");
        assertThat(centre.post(path + "/acceptance", ACCEPTED).text("state")).isEqualTo("ACCEPTED");
        assertThat(centre.post(path + "/acceptance", ACCEPTED).status()).isEqualTo(200);

        assertThat(cases.find(caseId).orElseThrow().passed().get(Milestone.REGISTER_INFORMED))
                .satisfies(passed -> assertThat(passed.number()).isEqualTo("вх. 7"));
        assertThat(centre.post("/register/batches", batch("START"))
                        .body()
                        .path("records")
                        .size())
                .isZero();
    }

    @Test
    void finishesTheMarkingThatADeadProcessLeft() {
        var id = signedAndSent();
        var sent = batches.find(id).orElseThrow();
        var step = new BatchStep(BatchState.ACCEPTED, LocalDate.parse(today()), "registrar", Instant.now(), "вх. 9");
        if (sent.passed(step, step.on())
                instanceof Decision.Accepted<org.shagi.enrolment.domain.register.RegisterBatch>(var accepted)) {
            assertThat(batches.replace(accepted)).isTrue();
        }
        assertThat(cases.find(caseId).orElseThrow().passed()).doesNotContainKey(Milestone.REGISTER_INFORMED);

        markRegistered.finish();
        markRegistered.finish();

        assertThat(cases.find(caseId).orElseThrow().passed()).containsKey(Milestone.REGISTER_INFORMED);
        assertThat(batches.find(id).orElseThrow().casesMarked()).isTrue();
    }

    @Test
    void aRejectedBatchFreesItsCasesForAnother() {
        var id = signedAndSent();

        assertThat(centre.post("/register/batches/" + id + "/rejection", Map.of("on", today(), "reason", "Схема"))
                        .text("state"))
                .isEqualTo("REJECTED");

        assertThat(centre.post("/register/batches", batch("START"))
                        .body()
                        .at("/records/0/caseId")
                        .asString())
                .isEqualTo(caseId);
    }

    @Test
    void handsOutTheListOfBatchesAsAWorkbook() throws IOException {
        var signed = signedAndSent();
        centre.post("/register/batches/" + signed + "/rejection", Map.of("on", today(), "reason", "Схема"));

        var list = centre.get("/register/batches.xlsx").bytes();

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(list))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.getFirst().getCell(6).getText()).isEqualTo("Состояние");
            assertThat(rows.get(1).stream().map(cell -> cell == null ? "" : cell.getRawValue()))
                    .contains("Начало обслуживания", "Отделение профилактики", "1", "отклонён", "Схема");
        }
    }

    @RepeatedTest(10)
    void tellsOfACaseOnceHoweverManyBatchesAreSignedAtOnce() throws Exception {
        var drafts = Stream.generate(
                        () -> centre.post("/register/batches", batch("START")).text("id"))
                .limit(4)
                .toList();
        try (var directors = Executors.newFixedThreadPool(drafts.size())) {
            var signings = drafts.stream()
                    .map(id -> directors.submit(() -> director.post("/register/batches/" + id + "/signing", Map.of())))
                    .toList();
            for (var signing : signings) {
                assertThat(List.of("SIGNED", "batch-being-signed", "batch-empty"))
                        .contains(
                                signing.get().status() == 200
                                        ? signing.get().text("state")
                                        : signing.get().code());
            }
        }
        assertThat(batches.telling(List.of(caseId))).hasSize(1);
    }

    @Test
    void writesEveryFormatAndRemembersWhoTookIt() {
        var path = "/register/batches/" + signedAndSent();

        for (var format : List.of("csv", "xlsx", "xml", "json")) {
            assertThat(centre.get(path + "." + format).status()).as(format).isEqualTo(200);
        }
        var csv = centre.get(path + ".csv");
        assertThat(csv.contentType()).startsWith("text/csv");
        assertThat(new String(csv.bytes(), UTF_8))
                .startsWith("\uFEFFВид сообщения;")
                .containsPattern("начало;;Бубликова;Проба;Образцовна;\\d{2}\\.\\d{2}\\.20\\d{2};Ж")
                .contains(";Социально-психологическое консультирование;ед.;642;0,00;0,00;");
        var taken = centre.get(path).body().path("taken");
        assertThat(taken.size()).isEqualTo(5);
        assertThat(taken.get(0).path("sha256").asString())
                .isEqualTo(taken.get(4).path("sha256").asString())
                .matches("[0-9a-f]{64}");
        assertThat(taken.get(0).path("by").asString()).isEqualTo("integration");
    }

    @Test
    void writesTheFederalFileInItsOwnEncoding() {
        var drawn = centre.post("/register/batches", batch("START", "egisso"));
        var csv = centre.get("/register/batches/" + drawn.text("id") + ".csv");

        assertThat(drawn.body().path("remarks").asInt()).isEqualTo(1);
        assertThat(drawn.body().at("/records/0/remarks/0/text").asString())
                .startsWith("Центр не указал, под чем он внесён в ЕГИССО: LMSZID, categoryID, ONMSZCode.");
        assertThat(director.post("/register/batches/" + drawn.text("id") + "/signing", Map.of())
                        .code())
                .isEqualTo("batch-with-remarks");
        assertThat(new String(csv.bytes(), java.nio.charset.Charset.forName("windows-1251")).lines())
                .element(1)
                .satisfies(line -> assertThat(line)
                        .startsWith("Fact;;")
                        .containsPattern(";Бубликова;Проба;Образцовна;Ж;\\d{2}\\.\\d{2}\\.20\\d{2};05;II-АБ;"));
    }

    @Test
    void pointsToTheCaseThatMustBePutRightAndIsNotSigned() {
        var group = centre.post("/groups", Papers.group(department, 10)).text("id");
        var wrong = enrolled(group, "Калачова", "АБ-II");

        var drawn = centre.post("/register/batches", batch("START"));
        var record = drawn.body()
                .path("records")
                .valueStream()
                .filter(it -> it.path("caseId").asString().equals(wrong))
                .findFirst()
                .orElseThrow();

        assertThat(record.at("/remarks/0/code").asString()).isEqualTo("register-document-form");
        assertThat(record.at("/remarks/0/text").asString()).contains("II-АБ и 6 цифр");
        assertThat(director.post("/register/batches/" + drawn.text("id") + "/signing", Map.of())
                        .code())
                .isEqualTo("batch-with-remarks");
    }

    @Test
    void keepsWhatWasSignedWhateverTheCasesSayLater() {
        var path = "/register/batches/" + signedAndSent();
        var before = centre.get(path + ".csv").bytes();
        enrolled(centre.post("/groups", Papers.group(department, 10)).text("id"), "Пирогова", "II-АБ");

        assertThat(centre.get(path + ".csv").bytes()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTRAR, '', 403",
        "DEPARTMENT_HEAD, own, 403",
        "GROUP_LEADER, '', 403",
        "DIRECTOR, '', 200",
    })
    void isSignedByTheDirectorOnly(String role, String departments, int status) {
        var id = centre.post("/register/batches", batch("START")).text("id");
        var token = departments.isEmpty()
                ? Tokens.of("somebody", role)
                : Tokens.of("somebody", List.of(role), List.of(department));

        assertThat(Client.of(port, token)
                        .post("/register/batches/" + id + "/signing", Map.of())
                        .status())
                .isEqualTo(status);
    }

    @Test
    void aHeadSeesTheOwnDepartmentsBatchesOnly() {
        var id = centre.post("/register/batches", batch("START")).text("id");
        var own = Client.of(port, Tokens.head("kuznetsova", department));
        var other = Client.of(port, Tokens.head("morozova", "other"));

        assertThat(own.get("/register/batches/" + id).status()).isEqualTo(200);
        assertThat(other.get("/register/batches/" + id).code()).isEqualTo("outside-your-scope");
        assertThat(other.get("/register/batches").body().size()).isZero();
        assertThat(other.post("/register/batches", batch("START")).code()).isEqualTo("outside-your-scope");
    }

    @ParameterizedTest
    @CsvSource({
        "profile, nobody, 404, unknown-profile",
        "to, 2018-01-01, 422, period-out-of-order",
        "messageType, URGENT_SERVICE, 422, profile-not-for-message",
        "profile, urgent, 422, profile-not-for-message",
        "messageType, NONSENSE, 400, malformed-body",
        "departmentId, nobody, 404, unknown-department"
    })
    void refusesWhatCannotBeDrawnUp(String field, String value, int status, String code) {
        var body = batch("START");
        body.put(field, value);

        var answer = centre.post("/register/batches", body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void anUrgentServiceIsToldOnceAndOnlyWithTheNumberOfWhoeverGotIt() {
        var services = "/cases/" + caseId + "/parents/urgent-services";
        var first = centre.post(services, urgent("FOOD", "1")).text("id");
        centre.post(services, urgent("CLOTHING", "2"));
        var path = "/register/batches/"
                + centre.post("/register/batches", ofUrgentServices()).text("id");

        assertThat(centre.get(path).body().at("/records/0/remarks/0/code").asString())
                .isEqualTo("register-snils-wrong");
        assertThat(director.post(path + "/signing", Map.of()).code()).isEqualTo("batch-with-remarks");
        assertThat(centre.put(services + "/" + first + "/recipient", Map.of("snils", "112-233-445 96"))
                        .code())
                .isEqualTo("snils-wrong");
        centre.get(services)
                .body()
                .forEach(line -> centre.put(
                        services + "/" + line.path("id").asString() + "/recipient", Map.of("snils", "112-233-445 95")));
        assertThat(centre.get(services).body().at("/0/identified").asBoolean()).isTrue();
        assertThat(director.post(path + "/signing", Map.of()).text("state")).isEqualTo("SIGNED");
        assertThat(new String(centre.get(path + ".csv").bytes(), UTF_8))
                .contains("Образцова Весна Львовна;04.03.1985;112-233-445 95;", "горячее питание", ";2;05.02.2019;");

        assertThat(centre.post("/register/batches", ofUrgentServices()).body().path("records"))
                .isEmpty();
        centre.post(services, urgentIn("2019-03-05", "FOOD", "3"));
        assertThat(centre.post("/register/batches", ofUrgentServices()).body().path("records"))
                .hasSize(1);
        assertThat(centre.put(services + "/none/recipient", Map.of("snils", "112-233-445 95"))
                        .code())
                .isEqualTo("unknown-urgent-service");
    }

    private Map<String, Object> ofUrgentServices() {
        var body = batch("URGENT_SERVICE", "urgent");
        body.put("to", "2019-03-31");
        return body;
    }

    private static Map<String, Object> urgent(String kind, String act) {
        return urgentIn("2019-02-05", kind, act);
    }

    private static Map<String, Object> urgentIn(String on, String kind, String act) {
        return Map.of(
                "recipient",
                Map.of("fullName", "Образцова Весна Львовна", "birthDate", "1985-03-04"),
                "kind",
                kind,
                "on",
                on,
                "appliedOn",
                on,
                "incomePaper",
                "справка",
                "actNumber",
                act,
                "actOn",
                on);
    }

    private String signedAndSent() {
        var id = centre.post("/register/batches", batch("START")).text("id");
        director.post("/register/batches/" + id + "/signing", Map.of());
        centre.post("/register/batches/" + id + "/sending", SENT);
        return id;
    }

    private TreeMap<String, Object> batch(String type) {
        return batch(type, "regional");
    }

    private TreeMap<String, Object> batch(String type, String profile) {
        return new TreeMap<>(Map.of(
                "messageType",
                type,
                "departmentId",
                department,
                "from",
                "2019-01-01",
                "to",
                "2019-01-31",
                "profile",
                profile));
    }

    private String enrolled(String group, String lastName, String series) {
        var body = Papers.application(department, group, lastName, Papers.newSnils());
        @SuppressWarnings("unchecked")
        var child = new TreeMap<>((Map<String, Object>) body.get("child"));
        child.put(
                "idDocument",
                Map.of(
                        "type", "BIRTH_CERTIFICATE",
                        "series", series,
                        "number", "012345",
                        "issueDate", "2011-08-01",
                        "issuer", "Отдел ЗАГС"));
        body.put("child", child);
        var id = centre.post("/applications", body).text("id");
        var path = "/applications/" + id;
        centre.put(path + "/programme", Papers.programme());
        centre.put(path + "/certificate", Papers.certificate());
        centre.post(path + "/contract", Papers.contract());
        assertThat(centre.post(path + "/enrolment", Papers.enrolment()).status())
                .isEqualTo(201);
        return id;
    }

    private static String today() {
        return LocalDate.now(java.time.ZoneId.of("Europe/Kaliningrad")).toString();
    }
}
