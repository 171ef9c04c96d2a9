package org.shagi.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.test.Tokens;
import org.springframework.boot.test.web.server.LocalServerPort;

@EnrolmentTest
class ParentsApiTest {

    /** No other test gives her anything. */
    private final Map<String, Object> mother =
            Map.of("fullName", "Образцова Весна", "birthDate", Papers.birthDate(Papers.newSnils()));

    private final int port;
    private final Client centre;
    private final Client leader;
    private String department = "";
    private String path = "";

    ParentsApiTest(@LocalServerPort int port) {
        this.port = port;
        this.centre = Client.of(port, Tokens.of("integration", "INTEGRATION"));
        this.leader = Client.of(port, Tokens.of("orlova", "GROUP_LEADER"));
    }

    @BeforeEach
    void aParentApplies() {
        department = centre.post("/departments", Map.of("name", "Отделение профилактики"))
                .text("id");
        var group = centre.post("/groups", Papers.group(department, 10)).text("id");
        path = "/cases/"
                + centre.post("/applications", Papers.application(department, group, "Бубликова", Papers.newSnils()))
                        .text("id")
                + "/parents";
    }

    @Test
    void givesAtMostTwoUrgentServicesAMonthAndOfDifferentKinds() {
        var first = leader.post(path + "/urgent-services", "the same", urgent("FOOD", "2019-02-04", "1"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.body().path("number").asInt()).isEqualTo(1);
        var again = leader.post(path + "/urgent-services", "the same", urgent("FOOD", "2019-02-04", "1"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(enter("FOOD", "2019-02-20", "2").code()).isEqualTo("urgent-kind-twice");
        assertThat(enter("CLOTHING", "2019-02-20", "1").code()).isEqualTo("act-number-taken");
        assertThat(enter("CLOTHING", "2019-02-20", "2").status()).isEqualTo(201);
        assertThat(enter("LEGAL_HELP", "2019-02-28", "3").code()).isEqualTo("urgent-limit-of-month");
        assertThat(enter("FOOD", "2019-03-01", "3").status()).isEqualTo(201);
        assertThat(enter("FOOD", "2999-03-01", "4").code()).isEqualTo("day-in-the-future");

        var head = Client.of(port, Tokens.head("kuznetsova", department));
        var journal = head.get("/departments/" + department + "/urgent-services?year=2019")
                .body();
        assertThat(journal.path("services").size()).isEqualTo(3);
        assertThat(journal.at("/services/2/number").asInt()).isEqualTo(3);
        assertThat(leader.get(path + "/urgent-services").body().size()).isEqualTo(3);
        assertThat(Client.of(port, Tokens.head("morozova", "another"))
                        .get("/departments/" + department + "/urgent-services?year=2019")
                        .code())
                .isEqualTo("outside-your-scope");
    }

    @Test
    void countsWhatAnotherDepartmentOfTheCentreGave() {
        assertThat(enter("FOOD", "2018-02-04", "1").status()).isEqualTo(201);
        assertThat(enter("CLOTHING", "2018-02-05", "2").status()).isEqualTo(201);

        aParentApplies();

        assertThat(enter("LEGAL_HELP", "2018-02-28", "1").code()).isEqualTo("urgent-limit-of-month");
        assertThat(enter("FOOD", "2018-03-01", "1").status()).isEqualTo(201);
    }

    @Test
    void refusesAnUrgentServiceWithoutItsPapersOrByTheSideOfAProgramme() {
        var early = urgent("FOOD", "2019-02-04", "1");
        early.put("appliedOn", "2019-02-05");
        var act = urgent("FOOD", "2019-02-04", "1");
        act.put("actOn", "2019-02-03");
        var without = urgent("FOOD", "2019-02-04", "1");
        without.remove("incomePaper");

        assertThat(leader.post(path + "/urgent-services", early).code()).isEqualTo("urgent-before-application");
        assertThat(leader.post(path + "/urgent-services", act).code()).isEqualTo("act-before-service");
        assertThat(leader.post(path + "/urgent-services", without).code()).isEqualTo("malformed-body");

        assertThat(leader.post(path + "/services", service(Instant.now())).status())
                .isEqualTo(201);
        assertThat(enter("FOOD", "2019-02-04", "1").code()).isEqualTo("parent-has-programme");
    }

    @Test
    void asksWhyAnEntryComesAfterItsTwentyFourHours() {
        var late = service(Instant.now().minus(25, ChronoUnit.HOURS));

        var refused = leader.post(path + "/services", late);
        late.put("lateReason", "болел специалист");
        var entered = leader.post(path + "/services", late);

        assertThat(refused.code()).isEqualTo("late-entry-needs-reason");
        assertThat(entered.status()).isEqualTo(201);
        assertThat(entered.body().at("/entered/late").asBoolean()).isTrue();
        assertThat(leader.get(path + "/services")
                        .body()
                        .at("/0/entered/recorded/by")
                        .asString())
                .isEqualTo("orlova");
        assertThat(leader.post(path + "/services", service(Instant.now().plusSeconds(600)))
                        .code())
                .isEqualTo("moment-in-the-future");
    }

    @Test
    void keepsEventsOfPreventionUnderTheirTwoCodes() {
        var event = event("9.5");

        var entered = leader.post(path + "/prevention-events", event);

        assertThat(entered.status()).isEqualTo(201);
        assertThat(entered.text("label")).isEqualTo("Мероприятие индивидуальной профилактической работы");
        assertThat(leader.post(path + "/prevention-events", event("9.6")).code())
                .isEqualTo("unknown-prevention-code");
        assertThat(leader.get(path + "/prevention-events").body().at("/0/code").asString())
                .isEqualTo("9.5");
    }

    private Client.Answer enter(String kind, String on, String act) {
        return leader.post(path + "/urgent-services", urgent(kind, on, act));
    }

    private Map<String, Object> urgent(String kind, String on, String act) {
        return new TreeMap<>(Map.of(
                "recipient", mother,
                "kind", kind,
                "on", on,
                "appliedOn", on,
                "incomePaper", "справка № 5",
                "actNumber", act,
                "actOn", on));
    }

    private Map<String, Object> service(Instant at) {
        return new TreeMap<>(Map.of(
                "parent", mother,
                "programmeNumber", "ИП-77",
                "code", "3.1",
                "service", "консультация",
                "at", at.toString()));
    }

    private static Map<String, Object> event(String code) {
        return new TreeMap<>(Map.of(
                "code", code, "topic", "беседа о режиме", "at", Instant.now().toString()));
    }
}
