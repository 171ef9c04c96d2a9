package org.shagi.enrolment.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.test.Tokens;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@EnrolmentTest
class CaseFileApiTest {

    private static final byte[] PDF = "%PDF-1.7\nскан\n%%EOF".getBytes(UTF_8);
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");

    private final int port;
    private final Client centre;
    private final Client leader;
    private String path = "";
    private String group = "";

    CaseFileApiTest(@LocalServerPort int port) {
        this.port = port;
        this.centre = Client.of(port, Tokens.of("integration", "INTEGRATION"));
        this.leader = Client.of(port, Tokens.of("orlova", "GROUP_LEADER"));
    }

    @BeforeEach
    void aChildIsEnrolled() {
        var department = centre.post("/departments", Map.of("name", "Отделение профилактики"))
                .text("id");
        group = centre.post("/groups", Papers.group(department, 10)).text("id");
        var id = centre.post("/applications", Papers.application(department, group, "Бубликова", Papers.newSnils()))
                .text("id");
        centre.put("/applications/" + id + "/programme", Papers.programme());
        centre.put("/applications/" + id + "/certificate", Papers.certificate());
        centre.post("/applications/" + id + "/contract", Papers.contract());
        assertThat(centre.post("/applications/" + id + "/enrolment", Papers.enrolment())
                        .status())
                .isEqualTo(201);
        path = "/cases/" + id;
    }

    @Test
    void showsByItselfWhatTheCaseHoldsAndKeepsWhatIsNotedByHand() {
        var before = leader.get(path + "/checklist").body();

        assertThat(line(before, "CONTRACT").path("state").asString()).isEqualTo("SIGNED");
        assertThat(line(before, "PROGRAMME").path("byItself").asBoolean()).isTrue();
        assertThat(line(before, "INTERIM_ACT-2019Q1").path("due").asString()).isEqualTo("2019-03-29");
        assertThat(line(before, "RECOMMENDATIONS").path("state").asString()).isEqualTo("MISSING");

        var noted = Map.of("state", "PRESENT", "on", "2019-07-01");
        var after = leader.put(path + "/checklist/RECOMMENDATIONS", noted);

        assertThat(after.status()).isEqualTo(200);
        var line = line(after.body(), "RECOMMENDATIONS");
        assertThat(line.path("state").asString()).isEqualTo("PRESENT");
        assertThat(line.at("/mark/recorded/by").asString()).isEqualTo("orlova");
        assertThat(leader.put(path + "/checklist/RECOMMENDATIONS", noted).body())
                .isEqualTo(after.body());
        assertThat(leader.in("en")
                        .get(path + "/checklist")
                        .body()
                        .at("/items/2/title")
                        .asString())
                .isEqualTo("Contract on social services");
    }

    @Test
    void namesWhatIsMissingForTheSignatureUntilNothingIs() {
        assertThat(leader.get(path + "/readiness").body().path("ready").asBoolean())
                .isFalse();
        assertThat(leader.get(path + "/readiness").text("checkOn")).isEqualTo("2019-07-05");

        give(consent("PROCESSING"));
        leader.put(path + "/pickup", pickup(true));
        for (var item : List.of(
                "CHILD_CARD",
                "AUTHORITY",
                "COPIES",
                "START_NOTICE",
                "DIAGNOSTICS_PRIMARY",
                "DIAGNOSTICS_INTERMEDIATE",
                "DIAGNOSTICS_FINAL",
                "RECOMMENDATIONS",
                "COMPLETION_INFO",
                "FINAL_ACT")) {
            mark(item, "PRESENT");
        }
        mark("INTERIM_ACT-2019Q1", "SIGNED");
        mark("INTERIM_ACT-2019Q2", "PRESENT");

        var almost = leader.get(path + "/readiness").body();
        assertThat(StreamSupport.stream(almost.path("rules").spliterator(), false)
                        .filter(rule -> !rule.path("holds").asBoolean())
                        .map(rule -> rule.path("code").asString()
                                + rule.at("/missing/0/id").asString()))
                .containsExactly("interim-acts-signedINTERIM_ACT-2019Q2");

        mark("INTERIM_ACT-2019Q2", "SIGNED");
        assertThat(leader.get(path + "/readiness").body().path("ready").asBoolean())
                .isTrue();
        assertThat(leader.get(path + "/card").body().at("/sections/5/title").asString())
                .isEqualTo("Здоровье");
    }

    @ParameterizedTest
    @CsvSource({
        "NOTHING, PRESENT, 2019-07-01, 404, unknown-item",
        "CONTRACT-2019Q1, PRESENT, 2019-07-01, 404, unknown-item",
        "COPIES, PRESENT, 2999-01-01, 422, day-in-the-future",
        "COPIES, LOST, 2019-07-01, 400, malformed-body"
    })
    void refusesMarksThatSayNonsense(String item, String state, String on, int status, String code) {
        var refused = leader.put(path + "/checklist/" + item, Map.of("state", state, "on", on));

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.code()).isEqualTo(code);
    }

    @Test
    void keepsThreeConsentsApartAndEachUntilItIsTakenBack() {
        var given = give(consent("PHOTO_VIDEO"));

        assertThat(given.status()).isEqualTo(201);
        assertThat(given.text("givenBy")).isEqualTo("Образцова Весна");
        assertThat(give(consent("PHOTO_VIDEO")).status()).isEqualTo(200);
        var longer = consent("PHOTO_VIDEO");
        longer.put("validTo", "2030-01-01");
        assertThat(give(longer).code()).isEqualTo("consent-given-already");
        assertThat(give(consent("DISSEMINATION")).code()).isEqualTo("resources-missing");
        longer.put("givenOn", "2999-01-01");
        longer.put("validTo", "2999-12-31");
        assertThat(give(longer).code()).isEqualTo("day-in-the-future");
        longer.put("formVersion", 9);
        assertThat(give(longer).code()).isEqualTo("consent-form-unknown");

        var withdrawal = path + "/consents/" + given.text("id") + "/withdrawal";
        assertThat(leader.post(withdrawal, Map.of("on", "2019-01-08")).code()).isEqualTo("withdrawn-before-given");
        var withdrawn = leader.post(withdrawal, Map.of("on", "2019-03-01", "document", "вх. 7"));
        assertThat(withdrawn.status()).isEqualTo(201);
        assertThat(withdrawn.text("state")).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.body().at("/withdrawal/destroyBy").asString()).isEqualTo("2019-03-31");
        assertThat(leader.post(withdrawal, Map.of("on", "2019-03-01")).status()).isEqualTo(200);
        assertThat(leader.post(withdrawal, Map.of("on", "2019-03-02")).code()).isEqualTo("consent-withdrawn-already");
        assertThat(leader.get(path + "/consents").body().size()).isEqualTo(1);
    }

    @Test
    void letsAChildGoOnlyWithWhomThePaperNames() {
        var paper = leader.put(path + "/pickup", pickup(false));
        var grandmother = paper.body().at("/applications/0/adults/0/id").asString();

        assertThat(paper.status()).isEqualTo(200);
        assertThat(leader.put(path + "/pickup", pickup(false))
                        .body()
                        .path("applications")
                        .size())
                .isEqualTo(1);
        assertThat(check(grandmother, "2019-02-04T13:00:00Z")
                        .body()
                        .path("allowed")
                        .asBoolean())
                .isTrue();
        assertThat(check("SELF", "2019-02-04T13:00:00Z").text("why")).isEqualTo("self-departure-forbidden");
        assertThat(check("OTHER", "2019-02-04T13:00:00Z").text("why")).isEqualTo("adult-not-named");
        assertThat(check(grandmother, "2019-08-01T13:00:00Z").text("why")).isEqualTo("no-pickup-application");
        assertThat(check("SELF", "2999-08-01T13:00:00Z").code()).isEqualTo("moment-in-the-future");

        var revoked = leader.post(path + "/pickup/revocations", Map.of("adult", grandmother, "on", "2019-02-05"));
        assertThat(revoked.status()).isEqualTo(201);
        assertThat(check(grandmother, "2019-02-05T13:00:00Z").text("why")).isEqualTo("adult-revoked");
        assertThat(check(grandmother, "2019-02-04T13:00:00Z")
                        .body()
                        .path("allowed")
                        .asBoolean())
                .isTrue();
        var door = leader.get("/groups/" + group + "/pickups?on=2019-02-05").body();
        assertThat(door.at("/children/0/adults").size()).isEqualTo(1);
        assertThat(door.at("/children/0/departures/0/allowed").asBoolean()).isFalse();
        assertThat(Client.of(port, Tokens.of("belova", "GROUP_LEADER"))
                        .get("/groups/" + group + "/pickups")
                        .code())
                .isEqualTo("outside-your-scope");
    }

    @Test
    void refusesAnApplicationThatNamesNobodyAndRevokesNobodyUnknown() {
        var nobody = new TreeMap<>(pickup(false));
        nobody.put("adults", List.of());

        assertThat(leader.put(path + "/pickup", nobody).code()).isEqualTo("nobody-may-take-the-child");
        assertThat(leader.post(path + "/pickup/revocations", Map.of("adult", "1-1", "on", "2019-02-05"))
                        .code())
                .isEqualTo("unknown-adult");
    }

    @Test
    void keepsAFileByItsContentAndATraceOfItsRemoval() {
        var key = UUID.randomUUID().toString();
        var put = leader.upload(path + "/attachments", key, "COPIES", "Бубликова Проба.exe", PDF);

        assertThat(put.status()).isEqualTo(201);
        assertThat(put.text("type")).isEqualTo("PDF");
        assertThat(put.text("fileName")).matches("copies-[0-9a-f]{8}\\.pdf");
        assertThat(leader.upload(path + "/attachments", key, "COPIES", "x", PDF).status())
                .isEqualTo(200);
        assertThat(leader.upload(path + "/attachments", "another", "COPIES", "x", PDF)
                        .text("id"))
                .isEqualTo(put.text("id"));
        assertThat(line(leader.get(path + "/checklist").body(), "COPIES")
                        .path("state")
                        .asString())
                .isEqualTo("PRESENT");

        var file = leader.get(put.location());
        assertThat(file.bytes()).isEqualTo(PDF);
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Disposition")).startsWith("attachment").doesNotContain("Бубликова");
        assertThat(file.header("Cache-Control")).contains("no-store");

        assertThat(leader.delete(put.location()).code()).isEqualTo("malformed-parameter");
        var removed = leader.delete(put.location() + "?reason=not-this-one");
        assertThat(removed.body().at("/0/removal/recorded/by").asString()).isEqualTo("orlova");
        assertThat(leader.get(put.location()).code()).isEqualTo("unknown-attachment");
        assertThat(leader.upload(path + "/attachments", "third", "COPIES", "x", PDF)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void takesNothingButPapersAndPhotographsThatAreConsentedTo() {
        assertThat(upload("COPIES", "<html><script>".getBytes(UTF_8)).code()).isEqualTo("attachment-type");
        assertThat(upload("COPIES", new byte[0]).code()).isEqualTo("attachment-empty");
        assertThat(upload("COPIES", new byte[(10 << 20) + 1]).code()).isEqualTo("attachment-too-large");
        assertThat(upload("COPIES", new byte[18 << 20]).status()).isEqualTo(422);
        assertThat(upload("NOTHING", PDF).code()).isEqualTo("unknown-item");
        assertThat(upload("PHOTO", PNG).code()).isEqualTo("consent-missing");

        var now = consent("PHOTO_VIDEO");
        now.put("validTo", "2999-01-01");
        give(now);

        assertThat(upload("PHOTO", PNG).status()).isEqualTo(201);
        assertThat(upload("PHOTO_PUBLIC", PNG).code()).isEqualTo("consent-missing");
    }

    @Test
    void takesAPhotographOnlyWithTheConsentForEveryChildItShows() {
        var first = path.substring("/cases/".length());
        give(consent("PHOTO_VIDEO"));
        aChildIsEnrolled();
        give(consent("PHOTO_VIDEO"));
        var photographs = path + "/attachments?shows=" + first;

        assertThat(leader.upload(photographs, "both", "PHOTO", "x", PNG).status())
                .isEqualTo(201);
        var given = leader.get("/cases/" + first + "/consents")
                .body()
                .get(0)
                .path("id")
                .asString();
        leader.post("/cases/" + first + "/consents/" + given + "/withdrawal", Map.of("on", "2019-01-10"));
        var refused = leader.upload(photographs, "both again", "PHOTO", "x", PDF);
        assertThat(refused.code()).isEqualTo("consent-of-another-missing");
        assertThat(refused.text("case")).isEqualTo(first);
        assertThat(leader.upload(path + "/attachments?shows=nobody", "c", "PHOTO", "x", PNG)
                        .code())
                .isEqualTo("unknown-case");
    }

    @Test
    void neverMixesTheContentsOfTwoCasesThatAreSentUnderOneKey() {
        var here = leader.upload(path + "/attachments", "one key", "COPIES", "x", PDF);
        aChildIsEnrolled();
        var there = Client.of(port, Tokens.of("orlova", "GROUP_LEADER"))
                .upload(path + "/attachments", "one key", "COPIES", "x", PNG);

        assertThat(there.status()).isEqualTo(201);
        assertThat(leader.get(there.location()).bytes()).isEqualTo(PNG);
        assertThat(leader.get(here.location()).bytes()).isEqualTo(PDF);
    }

    @Test
    void opensPapersOnHealthToFew() {
        var certificate = upload("CERTIFICATE", PDF).location();

        assertThat(Client.of(port, Tokens.of("checker", "QUALITY_OFFICER"))
                        .get(certificate)
                        .code())
                .isEqualTo("guarded-attachment");
        assertThat(Client.of(port, Tokens.of("belova", "GROUP_LEADER"))
                        .get(certificate)
                        .code())
                .isEqualTo("outside-your-scope");
        assertThat(leader.get(certificate).status()).isEqualTo(200);
    }

    private Client.Answer upload(String item, byte[] content) {
        return leader.upload(path + "/attachments", UUID.randomUUID().toString(), item, "x", content);
    }

    private Client.Answer check(String adult, String at) {
        return leader.post(path + "/pickup/checks", Map.of("adult", adult, "at", at));
    }

    private Client.Answer give(Map<String, Object> consent) {
        return leader.post(path + "/consents", consent);
    }

    private void mark(String item, String state) {
        assertThat(leader.put(path + "/checklist/" + item, Map.of("state", state, "on", "2019-07-01"))
                        .status())
                .isEqualTo(200);
    }

    private static Map<String, Object> consent(String kind) {
        return new TreeMap<>(
                Map.of("kind", kind, "purpose", "обслуживание", "givenOn", "2019-01-09", "validTo", "2099-07-09"));
    }

    private static Map<String, Object> pickup(boolean self) {
        return Map.of(
                "selfDeparture",
                self,
                "adults",
                List.of(
                        Map.of("fullName", "Образцова Зима", "address", "ул. Примерная", "phone", "+7 4012 11-11-11"),
                        Map.of("fullName", "Образцов Март", "address", "ул. Примерная", "phone", "+7 4012 22-22-22")),
                "validFrom",
                "2019-01-09",
                "validTo",
                "2019-07-09",
                "on",
                "2019-01-09");
    }

    private static JsonNode line(JsonNode checklist, String id) {
        return StreamSupport.stream(checklist.path("items").spliterator(), false)
                .filter(line -> line.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
