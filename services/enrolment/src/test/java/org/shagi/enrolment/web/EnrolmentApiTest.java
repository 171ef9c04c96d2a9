package org.shagi.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shagi.contracts.enrolment.DepartmentRegistered;
import org.shagi.contracts.enrolment.GroupRosterChanged;
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.casefile.CitizenRegister;
import org.shagi.enrolment.domain.group.DayCareGroups;
import org.shagi.enrolment.domain.group.RosterPlace;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.test.Bus;
import org.shagi.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EnrolmentTest
class EnrolmentApiTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    private DayCareGroups groups;

    @Autowired
    private CitizenRegister register;

    private final int port;
    private final Client centre;
    private String department = "";
    private String group = "";

    EnrolmentApiTest(@LocalServerPort int port) {
        this.port = port;
        this.centre = Client.of(port, Tokens.of("integration", "INTEGRATION"));
    }

    @BeforeEach
    void aDepartmentFormsAGroup() {
        department = centre.post("/departments", Map.of("name", "Отделение профилактики"))
                .text("id");
        group = centre.post("/groups", Papers.group(department, 10)).text("id");
    }

    @Test
    void leadsAChildFromTheApplicationToThePlaceInTheGroup() {
        var applied = centre.post("/applications", application("Бубликова"));
        var path = "/applications/" + applied.text("id");

        assertThat(applied.status()).isEqualTo(201);
        assertThat(applied.location()).isEqualTo("/cases/" + applied.text("id"));
        assertThat(applied.text("state")).isEqualTo("APPLIED");
        assertThat(centre.put(path + "/programme", Papers.programme()).text("state"))
                .isEqualTo("PROGRAMME_PRESENTED");
        assertThat(centre.put(path + "/certificate", Papers.certificate()).status())
                .isEqualTo(200);
        assertThat(centre.post(path + "/contract", Papers.contract()).status()).isEqualTo(201);
        assertThat(centre.post(path + "/contract", Papers.contract()).status()).isEqualTo(200);
        var enrolled = centre.post(path + "/enrolment", Papers.enrolment());
        assertThat(enrolled.status()).isEqualTo(201);
        assertThat(enrolled.text("caseNumber")).isEqualTo("1/2018");
        assertThat(centre.post(path + "/enrolment", Papers.enrolment()).status())
                .isEqualTo(200);
        assertThat(centre.post("/groups/" + group + "/order", Papers.order()).text("state"))
                .isEqualTo("ENROLLED");

        var roster = centre.get("/groups/" + group + "/roster?on=2019-01-09").body();
        assertThat(roster.path("children").size()).isEqualTo(1);
        assertThat(roster.at("/children/0/lastName").asString()).isEqualTo("Бубликова");
        assertThat(roster.at("/children/0/codes/1").asString()).isEqualTo("5.5");
        assertThat(centre.get("/groups/" + group + "/roster?on=2019-01-08")
                        .body()
                        .path("children")
                        .size())
                .isZero();
        var shown = centre.get("/groups/" + group).body();
        assertThat(shown.path("enrolled").asInt()).isEqualTo(1);
        assertThat(shown.path("departmentName").asString()).isEqualTo("Отделение профилактики");
        assertThat(centre.get("/cases/" + applied.text("id"))
                        .body()
                        .at("/child/snils")
                        .asString())
                .matches("\\d{3}-\\d{3}-\\d{3} \\d{2}");
        assertThat(centre.get("/applications?group=" + group)
                        .body()
                        .at("/0/state")
                        .asString())
                .isEqualTo("ENROLLED");
    }

    @Test
    void keepsTheIdentityDocumentAsAWholeOrNotAtAll() {
        var body = application("Бубликова");
        @SuppressWarnings("unchecked")
        var child = new TreeMap<>((Map<String, Object>) body.get("child"));
        var certificate = new TreeMap<String, Object>(Map.of(
                "type", "BIRTH_CERTIFICATE",
                "series", "II-АБ",
                "number", "012345",
                "issueDate", "2011-08-01",
                "issuer", "Отдел ЗАГС"));
        child.put("idDocument", certificate);
        body.put("child", child);
        var applied = centre.post("/applications", body);

        assertThat(centre.get("/cases/" + applied.text("id"))
                        .body()
                        .at("/child/idDocument/series")
                        .asString())
                .isEqualTo("II-АБ");
        certificate.remove("issuer");
        assertThat(centre.post("/applications", body).code()).isEqualTo("id-document-incomplete");
    }

    @Test
    void tellsTheOthersEveryStateOnceAndNeverAName() {
        enrol("Неповторимкина");
        centre.post("/groups/" + group + "/order", Papers.order());

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Bus.on(GroupRosterChanged.class, group))
                        .extracting(
                                GroupRosterChanged::version,
                                GroupRosterChanged::state,
                                told -> told.children().size())
                        .containsExactly(
                                org.assertj.core.api.Assertions.tuple(1L, GroupRosterChanged.State.FORMING, 0),
                                org.assertj.core.api.Assertions.tuple(2L, GroupRosterChanged.State.FORMING, 1),
                                org.assertj.core.api.Assertions.tuple(3L, GroupRosterChanged.State.ENROLLED, 1)));
        assertThat(Bus.on(DepartmentRegistered.class, department)).hasSize(1);
        assertThat(Bus.on("enrolment"))
                .extracting(Bus.Seen::text)
                .noneMatch(text -> text.contains("Неповторимкина")
                        || text.contains("Образцова")
                        || text.contains("birthDate")
                        || text.contains("Примерная")
                        || text.contains("+7 4012"));
    }

    @Test
    void finishesByItselfWhatAProcessLeftThatDiedAfterTheRostersWord() {
        var id = withPapers("Бубликова");
        var childId = centre.get("/cases/" + id).text("childId");
        var place = RosterPlace.enrolled(
                childId,
                id,
                register.numberOf(id, department, 2018),
                new Period(LocalDate.of(2019, 1, 9), LocalDate.of(2019, 7, 9)),
                List.of(new ServiceCode("5.3")),
                new Order("1-р", LocalDate.of(2018, 12, 29)));
        var taken = groups.find(group).orElseThrow().takePlace(place);

        assertThat(taken)
                .isInstanceOfSatisfying(
                        Decision.Accepted.class,
                        accepted -> assertThat(groups.replace(
                                        (org.shagi.enrolment.domain.group.DayCareGroup) accepted.value(),
                                        Instant.EPOCH))
                                .isTrue());

        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(centre.get("/cases/" + id).text("state")).isEqualTo("ENROLLED"));
        assertThat(centre.get("/cases/" + id).text("caseNumber")).isEqualTo("1/2018");
    }

    @Test
    void neverGivesANumberOrAPlaceTwiceHoweverManyAskAtOnce() throws Exception {
        var cases = IntStream.range(0, 14).mapToObj(i -> withPapers("Ребёнков")).toList();

        var answers = atOnce(cases.stream()
                .flatMap(id -> IntStream.range(0, 2).mapToObj(repeat -> (Callable<Client.Answer>)
                        () -> centre.post("/applications/" + id + "/enrolment", id, Papers.enrolment())))
                .toList());

        var numbers = new HashSet<String>();
        centre.get("/groups/" + group + "/roster")
                .body()
                .path("children")
                .forEach(child -> numbers.add(child.path("caseNumber").asString()));
        assertThat(answers).extracting(Client.Answer::status).containsOnly(200, 201, 422);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(10);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 422)
                .allMatch(answer -> answer.code().equals("no-place-free"));
        assertThat(numbers).hasSize(10);
        assertThat(numbers.stream().map(number -> Integer.parseInt(number.split("/")[0])))
                .allMatch(number -> number >= 1 && number <= 14);
    }

    @Test
    void neverPutsAChildIntoTwoGroupsAtOnce() throws Exception {
        var other = centre.post("/groups", Papers.group(department, 10)).text("id");
        var snils = Papers.newSnils();
        var first = withPapers(Papers.application(department, group, "Бубликова", snils));
        var second = withPapers(Papers.application(department, other, "Бубликова", snils));

        var answers = atOnce(List.of(
                () -> centre.post("/applications/" + first + "/enrolment", Papers.enrolment()),
                () -> centre.post("/applications/" + second + "/enrolment", Papers.enrolment())));

        assertThat(answers).extracting(Client.Answer::status).containsExactlyInAnyOrder(201, 422);
        assertThat(centre.get("/cases/" + first).text("childId"))
                .isEqualTo(centre.get("/cases/" + second).text("childId"));
    }

    @Test
    void answersARepeatWithTheSameAndMakesNothingNew() {
        var body = application("Бубликова");

        var first = centre.post("/applications", "the same", body);
        var again = centre.post("/applications", "the same", body);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(centre.get("/applications?group=" + group).body().size()).isEqualTo(1);
        assertThat(centre.postWithoutKey("/applications", body).code()).isEqualTo("idempotency-key-missing");
    }

    @Test
    void refusesInTheReadersLanguageAndNeverRepeatsAPerson() {
        var wrong = application("Секреткина");
        wrong.put(
                "child",
                Map.of(
                        "lastName", "Секреткина",
                        "firstName", "Проба",
                        "birthDate", "2011-07-02",
                        "sex", "FEMALE",
                        "snils", "112-233-445 00",
                        "address", "ул. Тайная"));

        var russian = centre.post("/applications", wrong);
        var english = centre.in("en").post("/applications", wrong);

        assertThat(russian.status()).isEqualTo(422);
        assertThat(russian.code()).isEqualTo("snils-wrong");
        assertThat(russian.text("detail")).contains("СНИЛС");
        assertThat(english.text("detail")).contains("insurance");
        assertThat(new String(russian.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("Секреткина", "2011", "Тайная", "112");
    }

    @ParameterizedTest
    @ValueSource(strings = {"departmentId", "groupId", "appliedOn", "child", "representative"})
    void refusesAnApplicationWithoutAPart(String part) {
        var body = application("Секреткина");
        body.remove(part);

        var refused = centre.post("/applications", body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("malformed-body");
        assertThat(refused.text("detail")).contains(part).doesNotContain("Секреткина");
    }

    @Test
    void refusesBodiesThatSayNonsense() {
        var path = "/applications/"
                + centre.post("/applications", application("Бубликова")).text("id");
        var backwards = Map.of("number", "1", "concludedOn", "2018-12-13", "from", "2019-07-09", "to", "2019-01-09");
        var strange = new java.util.TreeMap<>(Papers.programme());
        strange.put("services", List.of(Map.of("code", "6.1", "volume", 1)));

        assertThat(centre.post(path + "/contract", backwards).code()).isEqualTo("period-out-of-order");
        assertThat(centre.put(path + "/programme", strange).code()).isEqualTo("unknown-code");
        assertThat(centre.put(path + "/programme", "{\"number\":").code()).isEqualTo("malformed-body");
        assertThat(centre.post(path + "/contract", Papers.contract()).code()).isEqualTo("out-of-turn");
        assertThat(centre.post("/groups", Papers.group(department, 0)).code()).isEqualTo("malformed-body");
        assertThat(centre.post("/groups", Papers.group("nowhere", 1)).code()).isEqualTo("unknown-department");
    }

    @ParameterizedTest
    @CsvSource({
        "GROUP_LEADER, orlova, 200",
        "GROUP_LEADER, belova, 403",
        "CENTRAL_OFFICE, center, 200",
        "SYSTEM_ADMIN, admin, 403"
    })
    void showsNamesToThoseWhoWorkWithTheGroup(String role, String account, int status) {
        var reader = Client.of(port, Tokens.of(account, role));

        assertThat(reader.get("/groups/" + group + "/roster").status()).isEqualTo(status);
    }

    @Test
    void printsTheListForThoseWhoWorkWithTheGroup() {
        enrol("Бубликова");

        var paper = Client.of(port, Tokens.of("orlova", "GROUP_LEADER")).get("/groups/" + group + "/roster.pdf");

        assertThat(paper.status()).isEqualTo(200);
        assertThat(paper.contentType()).isEqualTo("application/pdf");
        assertThat(new String(paper.bytes(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(Client.of(port, Tokens.of("center", "CENTRAL_OFFICE"))
                        .get("/groups/" + group + "/roster.pdf")
                        .code())
                .isEqualTo("outside-your-role");
    }

    @Test
    void letsAHeadActInHerOwnDepartmentOnly() {
        var own = Client.of(port, Tokens.head("kuznetsova", department));
        var stranger = Client.of(port, Tokens.head("morozova", "another"));

        assertThat(own.post("/groups", Papers.group(department, 3)).status()).isEqualTo(201);
        assertThat(stranger.post("/groups", Papers.group(department, 3)).code()).isEqualTo("outside-your-scope");
        assertThat(own.get("/groups").body().size()).isEqualTo(2);
        assertThat(own.get("/departments").body().size()).isEqualTo(1);
        assertThat(stranger.get("/groups").body().size()).isZero();
        assertThat(stranger.get("/groups/" + group).code()).isEqualTo("outside-your-scope");
        assertThat(Client.of(port, Tokens.of("orlova", "GROUP_LEADER"))
                        .post("/groups/" + group + "/order", Papers.order())
                        .code())
                .isEqualTo("outside-your-role");
        assertThat(Client.of(port, "").get("/groups").code()).isEqualTo("sign-in-required");
    }

    private Map<String, Object> application(String lastName) {
        return Papers.application(department, group, lastName, Papers.newSnils());
    }

    private String withPapers(String lastName) {
        return withPapers(application(lastName));
    }

    private String withPapers(Map<String, Object> application) {
        var id = centre.post("/applications", application).text("id");
        assertThat(centre.put("/applications/" + id + "/programme", Papers.programme())
                        .status())
                .isEqualTo(200);
        assertThat(centre.put("/applications/" + id + "/certificate", Papers.certificate())
                        .status())
                .isEqualTo(200);
        assertThat(centre.post("/applications/" + id + "/contract", Papers.contract())
                        .status())
                .isEqualTo(201);
        return id;
    }

    private void enrol(String lastName) {
        var id = withPapers(lastName);
        assertThat(centre.post("/applications/" + id + "/enrolment", Papers.enrolment())
                        .status())
                .isEqualTo(201);
    }

    private static List<Client.Answer> atOnce(List<Callable<Client.Answer>> requests) throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = new java.util.ArrayList<Client.Answer>();
            for (var future : threads.invokeAll(requests)) {
                answers.add(future.get());
            }
            return answers;
        }
    }
}
