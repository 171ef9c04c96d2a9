package org.shagi.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.assignment.domain.plan.ServicePlans;
import org.shagi.contracts.assignment.AssignmentApproved;
import org.shagi.contracts.assignment.ServicePlanDrawn;
import org.shagi.contracts.enrolment.GroupRosterChanged.State;
import org.shagi.test.Bus;
import org.shagi.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Standards, the assignment of a year and the planning of one, over HTTP. */
class YearsOverHttpTest extends ServiceOverHttp {

    @Autowired
    private ServicePlans plans;

    @Test
    void showsEveryVersionOfTheStandard() {
        var standards = get(LEADER, "/standards");

        assertThat(standards.at("/0/version").stringValue()).isEqualTo("S003-2019");
        assertThat(standards.at("/0/uniqueNumber").stringValue()).isEqualTo("8532000.99.0.АЭ10АА00000");
        assertThat(standards.at("/0/technicalNumber").stringValue()).hasSize(23);
        assertThat(standards.at("/0/codes")).hasSize(9);
        assertThat(standards.at("/0/codes/6")).isEqualTo(json("""
            {"code":"5.7","name":"Организация досуга","kind":"PEDAGOGICAL","journalPage":2,"normTenths":60,
             "daily":false,"provider":"GROUP_LEADER","substitutes":["CIRCLE_LEADER"]}\
            """));
    }

    @Test
    void keepsTheAssignmentOfAYear() {
        var body = assignment(21, "S003-2019");

        assertThat(get(CENTRE, "/assignments/2031").refused()).isEqualTo("404 unknown-assignment");
        var approved = put(CENTRE, "/assignments/2030", "", body);
        var again = put(CENTRE, "/assignments/2030", "", body);
        var amended = put(CENTRE, "/assignments/2030", "\"1\"", assignment(22, "S003-2019"));

        assertThat(approved.status()).isEqualTo(200);
        assertThat(approved.etag()).isEqualTo("\"1\"");
        assertThat(approved.number("/yearTenths")).isEqualTo(115668);
        assertThat(again.etag()).isEqualTo("\"1\"");
        assertThat(put(CENTRE, "/assignments/2030", "", body).refused()).isEqualTo("428 version-required");
        assertThat(amended.etag()).isEqualTo("\"2\"");
        assertThat(get(CENTRE, "/assignments/2030").number("/children")).isEqualTo(22);
        assertThat(get(CENTRE, "/assignments").at("").toString()).contains("2030");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var told = Bus.on(AssignmentApproved.class, "2030");
            assertThat(told).extracting(AssignmentApproved::version).containsExactly(1L, 2L);
            assertThat(told.getLast().indicators().getFirst().approved()).isEqualTo(22);
            assertThat(told.getLast().indicators().getFirst().parts())
                    .extracting(AssignmentApproved.Part::half, AssignmentApproved.Part::approved)
                    .containsExactly(tuple(1, 10), tuple(2, 12));
        });
        var history = amended.at("/history");
        assertThat(history).hasSize(2);
        assertThat(history.at("/0/by").stringValue()).isEqualTo("center");
        assertThat(history.at("/0/changes")
                        .valueStream()
                        .map(change -> "%s %s %s→%s"
                                .formatted(
                                        change.path("kind").asString(),
                                        change.path("half").asString(""),
                                        change.path("before").asString(),
                                        change.path("after").asString())))
                .containsExactly("CHILDREN  21→22", "TARGET  21→22", "PART 2 11→12");
        assertThat(history.at("/1/changes")).isEmpty();
        var short1 = assignment(22, "S003-2019").replace("\"half\":1,\"approved\":10", "\"half\":1,\"approved\":9");
        assertThat(put(CENTRE, "/assignments/2030", "\"2\"", short1).refused()).isEqualTo("422 parts-not-whole");
        assertThat(put(CENTRE, "/assignments/2030", "\"2\"", body.replace("2029-12-20", "завтра"))
                        .refused())
                .isEqualTo("400 malformed-body");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 400 malformed-body",
                "{\"number\":\"1\",\"children\":0,\"standardVersion\":\"S003-2019\",\"indicators\":[]} | 400"
                        + " malformed-body",
                "[] | 400 malformed-body",
            })
    void refusesABodyThatIsNoAssignment(String body, String refusal) {
        assertThat(put(CENTRE, "/assignments/2032", "", body).refused()).isEqualTo(refusal);
    }

    @Test
    void refusesAnAssignmentByAStandardThatThereIsNot() {
        assertThat(put(CENTRE, "/assignments/2032", "", assignment(21, "S004")).refused())
                .isEqualTo("422 unknown-standard");
        assertThat(put(CENTRE, "/assignments/1999", "", assignment(21, "S003-2019"))
                        .refused())
                .isEqualTo("422 year-out-of-range");
        assertThat(put(LEADER, "/assignments/2032", "", assignment(21, "S003-2019"))
                        .refused())
                .isEqualTo("403 outside-your-role");
    }

    @Test
    void plansAYearForAllGroupsOfADepartmentAndTellsWhenItIsDone() {
        var head = Tokens.head("kuznetsova", department);
        var place = "/years/2019/planning";

        assertThat(send(HttpMethod.POST, LEADER, place, "", "", "").refused()).isEqualTo("403 outside-your-role");
        assertThat(send(HttpMethod.POST, head, place + "?anew=true", "", "", "").status())
                .isEqualTo(202);
        await().atMost(SOON)
                .until(() -> get(head, place).at("/state").asString().equals("DONE"));

        var planned = get(head, place);
        assertThat(planned.number("/groups")).isEqualTo(1);
        assertThat(planned.number("/done")).isEqualTo(1);
        assertThat(planned.number("/drawn")).as("they say what they said").isZero();
        assertThat(planned.number("/missed")).isPositive();
        assertThat(get(head, "/years/2020/planning").refused()).isEqualTo("404 year-not-planned");
    }

    private static String assignment(int children, String standard) {
        return """
            {"number":"1","orderedOn":"2029-12-20","children":%d,"standardVersion":"%s","indicators":[
             {"name":"Численность граждан, получивших социальные услуги","unit":"человек","okei":"792",
              "approved":%d,"allowedDeviationTenths":100,
              "parts":[{"departmentId":"d1","half":1,"approved":10},{"departmentId":"d1","half":2,"approved":%d}]}]}\
            """.formatted(children, standard, children, children - 10);
    }

    @Test
    void storesTheMissingPlansOfAGroupAtOnceAndTellsEachOfThemOnce() {
        var forming = UUID.randomUUID().toString();
        Bus.publish(roster(forming, 1, State.FORMING, 8));
        await().atMost(SOON)
                .until(() -> get(LEADER, "/groups/" + forming + "/plan").status() == 200);
        var head = Tokens.head("kuznetsova", department);
        assertThat(get(LEADER, "/groups/" + forming + "/plans/2019-03").status())
                .isEqualTo(404);

        assertThat(planned(head).number("/drawn")).isEqualTo(7);
        assertThat(planned(head).number("/drawn")).as("all are there").isZero();

        await().atMost(SOON).until(() -> Bus.on(ServicePlanDrawn.class, forming).size() >= 7);
        assertThat(Bus.on(ServicePlanDrawn.class, forming))
                .extracting(drawn -> drawn.month() + " v" + drawn.version())
                .containsExactlyInAnyOrder(
                        "2019-01 v1",
                        "2019-02 v1",
                        "2019-03 v1",
                        "2019-04 v1",
                        "2019-05 v1",
                        "2019-06 v1",
                        "2019-07 v1");
        var march = plans.find(forming, YearMonth.of(2019, 3)).orElseThrow();
        assertThat(plans.saveFirst(List.of(march))).as("it is there").isFalse();
    }

    private Answer planned(String head) {
        var place = "/years/2019/planning";
        assertThat(send(HttpMethod.POST, head, place, "", "", "").status()).isEqualTo(202);
        await().atMost(SOON)
                .until(() -> get(head, place).at("/state").asString().equals("DONE"));
        return get(head, place);
    }
}
