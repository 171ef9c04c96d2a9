package org.shagi.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.contracts.enrolment.GroupRosterChanged;
import org.shagi.test.Bus;
import org.shagi.test.Tokens;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What happens to a case after its papers, over HTTP. */
@EnrolmentTest
class CaseLifeApiTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;

    private Client centre;
    private String department;
    private String group;

    @BeforeEach
    void aDepartmentWithAGroup() {
        centre = Client.of(port, Tokens.of("integration", "INTEGRATION"));
        department =
                centre.post("/departments", Map.of("name", "Отделение жизни")).text("id");
        group = centre.post("/groups", Papers.group(department, 10)).text("id");
    }

    @Test
    void givesTheNumberAtTheRegistrationAndKeepsItAtEnrolment() {
        var id = withPapers();
        var path = "/applications/" + id;

        assertThat(centre.post(path + "/registration", on("2018-12-12")).code()).isEqualTo("date-too-early");
        assertThat(centre.post(path + "/registration", on("2999-01-01")).code()).isEqualTo("date-in-the-future");
        var registered = centre.post(path + "/registration", on("2018-12-14"));
        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.text("caseNumber")).isEqualTo("1/2018");
        assertThat(registered.body().at("/registration/on").asString()).isEqualTo("2018-12-14");
        assertThat(centre.post(path + "/registration", on("2018-12-14")).status())
                .isEqualTo(200);
        assertThat(centre.post(path + "/registration", on("2018-12-15")).code()).isEqualTo("milestone-passed");
        assertThat(centre.post(path + "/enrolment", Papers.enrolment()).text("caseNumber"))
                .isEqualTo("1/2018");
    }

    @Test
    void writesDownWhatWasDoneOnce() {
        var id = withPapers();
        var milestones = "/applications/" + id + "/milestones/";

        var notified = centre.put(milestones + "START_NOTIFIED", Map.of("on", "2018-12-18", "number", "5-у"));

        assertThat(notified.status()).isEqualTo(200);
        assertThat(notified.body().at("/milestones/0/milestone").asString()).isEqualTo("START_NOTIFIED");
        assertThat(notified.body().at("/milestones/0/number").asString()).isEqualTo("5-у");
        assertThat(notified.body().at("/milestones/0/by").asString()).isEqualTo("integration");
        assertThat(centre.put(milestones + "START_NOTIFIED", Map.of("on", "2018-12-18", "number", "5-у"))
                        .body())
                .isEqualTo(notified.body());
        assertThat(centre.put(milestones + "START_NOTIFIED", on("2018-12-19")).code())
                .isEqualTo("milestone-passed");
        assertThat(centre.put(milestones + "COMPLETION_INFORMED", on("2019-07-10"))
                        .code())
                .isEqualTo("out-of-turn");
        assertThat(centre.put(milestones + "REGISTERED", on("2018-12-14")).code())
                .isEqualTo("registration-gives-a-number");
        assertThat(centre.put(milestones + "DANCED", on("2018-12-14")).status()).isEqualTo(400);
        assertThat(centre.put(milestones + "CASE_FILE_FORMED", Map.of()).code()).isEqualTo("malformed-body");
        assertThat(Client.of(port, Tokens.of("center", "CENTRAL_OFFICE"))
                        .put(milestones + "CASE_FILE_FORMED", on("2018-12-14"))
                        .code())
                .isEqualTo("outside-your-role");
    }

    @Test
    void endsAPlaceEarlyAndTellsTheOthers() {
        var id = enrolled();
        var path = "/applications/" + id + "/refusal";
        var unexplained = refusal();
        unexplained.put("consequencesExplained", false);
        var withoutOrder = refusal();
        withoutOrder.remove("orderNumber");

        assertThat(centre.post(path, unexplained).code()).isEqualTo("consequences-not-explained");
        assertThat(centre.post(path, withoutOrder).code()).isEqualTo("order-missing");
        var gone = centre.post(path, refusal());

        assertThat(gone.status()).isEqualTo(201);
        assertThat(gone.text("state")).isEqualTo("ENDED_EARLY");
        assertThat(gone.body().at("/ending/lastDay").asString()).isEqualTo("2019-03-15");
        assertThat(gone.body().at("/ending/order/number").asString()).isEqualTo("33-р");
        assertThat(centre.post(path, refusal()).status()).isEqualTo(200);
        assertThat(centre.get("/groups/" + group + "/roster?on=2019-03-15")
                        .body()
                        .path("children")
                        .size())
                .isEqualTo(1);
        assertThat(centre.get("/groups/" + group + "/roster?on=2019-03-16")
                        .body()
                        .path("children")
                        .size())
                .isZero();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Bus.on(GroupRosterChanged.class, group))
                        .last()
                        .satisfies(told -> assertThat(told.children())
                                .singleElement()
                                .satisfies(child -> assertThat(child.to()).isEqualTo("2019-03-15"))));
        assertThat(Bus.on("enrolment")).extracting(Bus.Seen::text).noneMatch(text -> text.contains("семья переехала"));
    }

    @Test
    void withdrawsAnApplicationAndEndsAServiceOnItsLastDay() {
        var withdrawn = centre.post("/applications/" + withPapers() + "/refusal", refusal());
        var completed = centre.post("/applications/" + enrolled() + "/termination", termination());

        assertThat(withdrawn.text("state")).isEqualTo("WITHDRAWN");
        assertThat(completed.text("state")).isEqualTo("COMPLETED");
        assertThat(centre.post("/applications/" + withPapers() + "/termination", termination())
                        .code())
                .isEqualTo("out-of-turn");
    }

    @Test
    void transfersAChildAndTheCaseFollows() {
        var id = enrolled();
        var other = centre.post("/groups", Papers.group(department, 1)).text("id");
        var body = Map.of("groupId", other, "from", "2019-03-01", "orderNumber", "12-р", "orderDate", "2019-02-28");

        var moved = centre.post("/applications/" + id + "/transfer", body);

        assertThat(moved.status()).isEqualTo(201);
        assertThat(moved.text("groupId")).isEqualTo(other);
        assertThat(moved.body().at("/transfers/0/fromGroup").asString()).isEqualTo(group);
        assertThat(centre.post("/applications/" + id + "/transfer", body).status())
                .isEqualTo(200);
        assertThat(centre.get("/groups/" + group + "/roster?on=2019-03-01")
                        .body()
                        .path("children")
                        .size())
                .isZero();
        assertThat(centre.get("/groups/" + other + "/roster?on=2019-03-01")
                        .body()
                        .path("children")
                        .size())
                .isEqualTo(1);
        var foreign = centre.post("/departments", Map.of("name", "Другое")).text("id");
        var far = new TreeMap<String, Object>(body);
        far.put("groupId", centre.post("/groups", Papers.group(foreign, 1)).text("id"));
        assertThat(centre.post("/applications/" + id + "/transfer", far).code())
                .isEqualTo("group-of-another-department");
    }

    @Test
    void keepsACaseAndDestroysItInTwoSteps() {
        var id = enrolled();
        var path = "/cases/" + id;
        assertThat(centre.post(path + "/archiving", on("2019-07-20")).code()).isEqualTo("out-of-turn");
        centre.post("/applications/" + id + "/termination", termination());
        assertThat(centre.post(path + "/destruction", Map.of("reason", "срок истёк"))
                        .code())
                .isEqualTo("out-of-turn");
        assertThat(centre.post(path + "/archiving", on("2019-07-20")).text("state"))
                .isEqualTo("ARCHIVED");
        assertThat(centre.post(path + "/destruction/approval", act()).code()).isEqualTo("destruction-not-proposed");
        var proposed = centre.post(path + "/destruction", Map.of("reason", "срок истёк"));
        assertThat(proposed.body().at("/archive/proposal/reason").asString()).isEqualTo("срок истёк");
        assertThat(proposed.text("state")).isEqualTo("ARCHIVED");
        assertThat(Client.of(port, Tokens.head("kuznetsova", department))
                        .post(path + "/destruction/approval", act())
                        .code())
                .isEqualTo("outside-your-role");

        var destroyed = centre.post(path + "/destruction/approval", act());

        assertThat(destroyed.status()).isEqualTo(201);
        assertThat(destroyed.body().at("/destroyed/child").asInt()).isEqualTo(1);
        assertThat(centre.post(path + "/destruction/approval", act()).status()).isEqualTo(200);
        assertThat(centre.get(path).status()).isEqualTo(404);
        assertThat(centre.get(path).code()).isEqualTo("case-destroyed");
        assertThat(centre.get("/destructions?department=" + department).body().size())
                .isEqualTo(1);
        assertThat(centre.get("/applications?group=" + group).body().size()).isZero();
        assertThat(centre.get("/groups/" + group + "/roster")
                        .body()
                        .path("children")
                        .size())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"archiving", "destruction", "destruction/approval"})
    void refusesTheArchiveWhatIsMissing(String step) {
        assertThat(centre.post("/cases/" + withPapers() + "/" + step, Map.of()).code())
                .isEqualTo("malformed-body");
    }

    @Test
    void asksTheHeadAboutAChildThatLooksAlike() {
        var first = Papers.application(department, group, "Близнецова", Papers.newSnils());
        var id = centre.post("/applications", first).text("id");
        var second = new TreeMap<>(Papers.application(department, group, "Близнецова", Papers.newSnils()));
        var alike = new TreeMap<>((Map<String, Object>) second.get("child"));
        alike.put("birthDate", ((Map<?, ?>) first.get("child")).get("birthDate"));
        alike.put("lastName", "БЛИЗНЕЦОВА");
        second.put("child", alike);

        var refused = centre.post("/applications", second);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("possible-duplicate");
        assertThat(refused.text("case")).isEqualTo(id);
        assertThat(refused.text("detail")).doesNotContain("лизнецов");
        second.put("duplicateReason", "Двойняшка с тем же именем, документы сверены");
        assertThat(Client.of(port, Tokens.of("orlova", "GROUP_LEADER"))
                        .post("/applications", second)
                        .code())
                .isEqualTo("heads-decision-needed");
        var decided = centre.post("/applications", second);
        assertThat(decided.status()).isEqualTo(201);
        assertThat(decided.text("duplicateReason")).startsWith("Двойняшка");
    }

    @Test
    void knowsWhenAProgrammeWasPresented() {
        var id = centre.post("/applications", Papers.application(department, group, "Бубликова", Papers.newSnils()))
                .text("id");
        var path = "/applications/" + id + "/programme";
        var dated = new TreeMap<>(Papers.programme());
        dated.put("presentedOn", "2018-12-13");

        var today = centre.put(path, Papers.programme()).body().at("/programme/presentedOn");
        assertThat(today.asString()).isGreaterThan("2020");
        assertThat(centre.put(path, dated).body().at("/programme/presentedOn").asString())
                .isEqualTo("2018-12-13");
        assertThat(centre.put(path, Papers.programme())
                        .body()
                        .at("/programme/presentedOn")
                        .asString())
                .isEqualTo("2018-12-13");
        dated.put("presentedOn", "2018-12-11");
        assertThat(centre.put(path, dated).code()).isEqualTo("date-too-early");
        dated.put("presentedOn", "2999-12-11");
        assertThat(centre.put(path, dated).code()).isEqualTo("date-in-the-future");
    }

    private String withPapers() {
        var id = centre.post("/applications", Papers.application(department, group, "Бубликова", Papers.newSnils()))
                .text("id");
        centre.put("/applications/" + id + "/programme", Papers.programme());
        centre.put("/applications/" + id + "/certificate", Papers.certificate());
        centre.post("/applications/" + id + "/contract", Papers.contract());
        return id;
    }

    private String enrolled() {
        var id = withPapers();
        assertThat(centre.post("/applications/" + id + "/enrolment", Papers.enrolment())
                        .status())
                .isEqualTo(201);
        return id;
    }

    private static Map<String, Object> on(String date) {
        return Map.of("on", date);
    }

    private static Map<String, Object> refusal() {
        return new TreeMap<>(Map.of(
                "receivedOn", "2019-03-11",
                "lastDay", "2019-03-15",
                "reason", "MOVED",
                "comment", "семья переехала",
                "consequencesExplained", true,
                "orderNumber", "33-р",
                "orderDate", "2019-03-12"));
    }

    private static Map<String, Object> termination() {
        return Map.of(
                "lastDay",
                "2019-07-09",
                "reason",
                "PROGRAMME_EXPIRED",
                "orderNumber",
                "77-р",
                "orderDate",
                "2019-07-09");
    }

    private static Map<String, Object> act() {
        var today = LocalDate.now(ZoneId.of("Europe/Kaliningrad"));
        return Map.of(
                "actNumber",
                "1-у",
                "approvedOn",
                today.toString(),
                "commission",
                List.of("Кузнецова А. А.", "Морозова Б. Б."));
    }
}
