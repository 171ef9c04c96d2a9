package org.shagi.enrolment.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.test.Tokens;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@EnrolmentTest
class DeadlineApiTest {

    private final int port;
    private final Client centre;
    private String department = "";
    private String file = "";

    DeadlineApiTest(@LocalServerPort int port) {
        this.port = port;
        this.centre = Client.of(port, Tokens.of("integration", "INTEGRATION"));
    }

    @BeforeEach
    void aContractIsConcludedAndNothingIsDoneSince() {
        department = centre.post("/departments", Map.of("name", "Отделение профилактики"))
                .text("id");
        var group = centre.post("/groups", Papers.group(department, 10)).text("id");
        file = centre.post("/applications", Papers.application(department, group, "Бубликова", Papers.newSnils()))
                .text("id");
        centre.put("/applications/" + file + "/programme", Papers.programme());
        centre.put("/applications/" + file + "/certificate", Papers.certificate());
        centre.post("/applications/" + file + "/contract", Papers.contract());
    }

    @Test
    void tellsWhatIsOverdueWithTheWayToIt() {
        var notification = one("T-12", list(""));

        assertThat(notification.path("title").asString()).startsWith("Уведомить уполномоченный орган");
        assertThat(notification.path("source").asString()).isEqualTo("S003 2.1(4)");
        assertThat(notification.path("due").asString()).isEqualTo("2018-12-18");
        assertThat(notification.path("state").asString()).isEqualTo("OVERDUE");
        assertThat(notification.path("owner").asString()).isEqualTo("DEPARTMENT_HEAD");
        assertThat(notification.path("subject").path("kind").asString()).isEqualTo("CASE");
        assertThat(notification.path("href").asString()).isEqualTo("/cases/" + file);
    }

    @Test
    void namesNoChild() {
        assertThat(new String(centre.get("/deadlines?department=" + department).bytes(), UTF_8))
                .doesNotContain("Бубликова")
                .doesNotContain("Образцова");
    }

    /** By the third working day after the month in which the children came: 11 January 2019 is the third after the holidays. */
    @Test
    void owesTheOrderOfAMonthInWhichSomebodyWasEnrolledUntilItIsWrittenDown() {
        assertThat(rules(list(""))).doesNotContain("T-07");
        centre.post("/applications/" + file + "/enrolment", Papers.enrolment());

        var owed = one("T-07", list(""));
        assertThat(owed.path("due").asString()).isEqualTo("2019-01-11");
        assertThat(owed.path("state").asString()).isEqualTo("OVERDUE");
        assertThat(owed.path("subject").path("kind").asString()).isEqualTo("DEPARTMENT");

        var order = "/departments/" + department + "/months/2018-12/order";
        assertThat(centre.put(order, Map.of("number", "12-о", "date", "2018-11-30"))
                        .code())
                .isEqualTo("date-too-early");
        assertThat(centre.put(order, Map.of("number", "12-о", "date", "2999-01-01"))
                        .code())
                .isEqualTo("date-in-the-future");
        assertThat(Client.of(port, Tokens.head("morozova", "another"))
                        .put(order, Map.of("number", "12-о", "date", "2019-01-10"))
                        .code())
                .isEqualTo("outside-your-scope");
        assertThat(centre.put(order, Map.of("number", "12-о", "date", "2019-01-10"))
                        .status())
                .isEqualTo(200);

        assertThat(rules(list(""))).doesNotContain("T-07");
        assertThat(one("T-07", list("&state=DONE")).path("doneOn").asString()).isEqualTo("2019-01-10");
    }

    @Test
    void keepsWhatIsDoneForThoseWhoAskForIt() {
        assertThat(rules(list(""))).doesNotContain("T-10");
        assertThat(rules(list("&state=DONE"))).contains("T-05", "T-08", "T-09", "T-10");
        assertThat(rules(list("&state=DONE,OVERDUE"))).contains("T-10", "T-12");
        assertThat(rules(centre.get("/cases/" + file + "/deadlines").body())).contains("T-10", "T-12");
    }

    @Test
    void choosesByGroupAndPersonAndHowManyOfEachState() {
        var overdue = list("&state=OVERDUE").size();

        assertThat(overdue).isGreaterThan(2);
        assertThat(list("&state=OVERDUE&each=2")).hasSize(2);
        assertThat(list("&person=orlova")).isNotEmpty();
        assertThat(list("&person=belova")).isEmpty();
        assertThat(list("&group=nowhere")).isEmpty();
        assertThat(centre.get("/deadlines?each=0").status()).isEqualTo(400);
        var ofHead = "/deadlines/summary?person=kuznetsova&department=" + department;
        var head = Client.of(port, Tokens.head("kuznetsova", department));
        assertThat(head.get(ofHead).body().path("overdue").asInt()).isPositive();
        assertThat(centre.get(ofHead).body().path("overdue").asInt()).isZero();
    }

    @Test
    void handsOutListsAsWorkbooks() {
        for (var list : List.of(
                "/deadlines.xlsx?person=&department=" + department,
                "/destructions.xlsx?department=" + department,
                "/register/batches.xlsx",
                "/departments/" + department + "/urgent-services.xlsx?year=2019")) {
            assertThat(centre.get(list).contentType()).as(list).contains("spreadsheetml");
        }
        assertThat(Client.of(port, Tokens.head("morozova", "another"))
                        .get("/departments/" + department + "/urgent-services.xlsx?year=2019")
                        .code())
                .isEqualTo("outside-your-scope");
    }

    @Test
    void countsWhatPresses() {
        var summary = centre.get("/deadlines/summary?department=" + department).body();

        assertThat(summary.path("overdue").asInt())
                .isEqualTo(list("&state=OVERDUE").size())
                .isPositive();
        assertThat(summary.path("today").asInt()).isZero();
        assertThat(summary.path("week").asInt()).isZero();
    }

    @Test
    void showsEverybodyTheirOwn() {
        var owes = List.of("T-12", "T-27");

        assertThat(rules(seenBy(Tokens.head("kuznetsova", department)))).containsAll(owes);
        assertThat(rules(seenBy(Tokens.of("orlova", "GROUP_LEADER")))).containsAll(owes);
        assertThat(seenBy(Tokens.of("belova", "GROUP_LEADER"))).isEmpty();
        assertThat(seenBy(Tokens.head("morozova", "another"))).isEmpty();
        assertThat(Client.of(port, Tokens.of("admin", "SYSTEM_ADMIN"))
                        .get("/deadlines")
                        .status())
                .isEqualTo(403);
        assertThat(Client.of(port, "").get("/deadlines").code()).isEqualTo("sign-in-required");
        assertThat(Client.of(port, Tokens.of("belova", "GROUP_LEADER"))
                        .get("/cases/" + file + "/deadlines")
                        .code())
                .isEqualTo("outside-your-scope");
    }

    @Test
    void speaksEnglishToThoseWhoAskInIt() {
        var notification = one(
                "T-12",
                centre.in("en").get("/deadlines?department=" + department).body());

        assertThat(notification.path("title").asString()).isEqualTo("Notify the authority of the start of services");
    }

    @Test
    void refusesAStateThatThereIsNot() {
        assertThat(centre.get("/deadlines?state=SOON").status()).isEqualTo(400);
    }

    private JsonNode seenBy(String token) {
        return Client.of(port, token).get("/deadlines?department=" + department).body();
    }

    private JsonNode list(String more) {
        return centre.get("/deadlines?department=" + department + more).body();
    }

    private static JsonNode one(String rule, JsonNode deadlines) {
        return StreamSupport.stream(deadlines.spliterator(), false)
                .filter(deadline -> deadline.path("rule").asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rules(JsonNode deadlines) {
        return StreamSupport.stream(deadlines.spliterator(), false)
                .map(deadline -> deadline.path("rule").asString())
                .toList();
    }
}
