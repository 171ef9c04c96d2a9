package org.shagi.journal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.shagi.journal.Romashka.child;
import static org.shagi.journal.web.JournalSamples.LEADER;
import static org.shagi.journal.web.JournalSamples.absent;
import static org.shagi.journal.web.JournalSamples.day;
import static org.shagi.journal.web.JournalSamples.newGroup;
import static org.shagi.journal.web.JournalSamples.present;
import static org.shagi.journal.web.JournalSamples.sheet;
import static org.shagi.journal.web.JournalSamples.workedExample;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shagi.contracts.assignment.ServicePlanDrawn;
import org.shagi.contracts.assignment.ServicePlanDrawn.PlannedDay;
import org.shagi.journal.Romashka;
import org.shagi.journal.web.JournalClient.Answer;
import org.shagi.sample.SampleWorld;
import org.shagi.test.Bus;
import org.shagi.test.Tokens;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@JournalTest
class MonthApiTest {

    private final JournalClient leader;
    private String group = "";

    MonthApiTest(@LocalServerPort int port) {
        this.leader = JournalClient.of(port, LEADER);
    }

    @BeforeEach
    void enrolmentTellsOfAGroup() {
        group = newGroup(leader);
    }

    @Test
    void laysTheMonthOpen() {
        leader.put(day(group), workedExample());
        var thursday = "/groups/%s/days/2019-01-24".formatted(group);
        leader.put(thursday, sheet(present(child(1)), absent(child(2))));

        var january = month("2019-01").body();

        assertThat(january.path("name").asString()).isEqualTo("Ромашка");
        assertThat(january.path("month").asString()).isEqualTo("2019-01");
        assertThat(january.path("workingDays")).hasSize(17);
        assertThat(january.path("workingDays").path(0).asString()).isEqualTo("2019-01-09");
        assertThat(january.path("children")).hasSize(10);
        assertThat(january.path("children").path(0).path("codes")).hasSize(9);
        assertThat(january.path("days")).hasSize(17);
        var worked = dayOf(january, "2019-01-23");
        assertThat(worked.path("present").asInt()).isEqualTo(8);
        assertThat(worked.path("entries").path(0).path("codes").toString())
                .isEqualTo("[\"5.1\",\"5.3\",\"5.5\",\"5.6\",\"5.7\"]");
        var withoutSessions = dayOf(january, "2019-01-24");
        assertThat(withoutSessions.path("counts").toString()).isEqualTo("{\"5.1\":1}");
        assertThat(withoutSessions.path("unfilled").asInt()).isEqualTo(8);
        var untouched = dayOf(january, "2019-01-25");
        assertThat(untouched.path("version").asInt()).isZero();
        assertThat(untouched.path("entries")).isEmpty();
        assertThat(january.path("totals").path("counts").path("5.1").asInt()).isEqualTo(9);
        assertThat(january.path("totals").path("total").asInt()).isEqualTo(41);
    }

    @ParameterizedTest
    @CsvSource({"2018-12, 0", "2019-01, 17", "2019-05, 18", "2019-07, 7", "2019-08, 0"})
    void hasAColumnForEachWorkingDayInsideTheCourse(String month, int days) {
        assertThat(month(month).body().path("days")).hasSize(days);
    }

    @Test
    void showsWhatWasPlannedForTheDay() {
        Bus.publish(plan(2, List.of("5.1", "5.5")));
        Bus.publish(plan(1, List.of("5.1", "5.9")));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(dayOf(month("2019-01").body(), "2019-01-23")
                                .path("planned")
                                .toString())
                        .isEqualTo("[\"5.1\",\"5.5\"]"));
    }

    @Test
    void keepsTheNewestRosterWhateverOrderTheyComeIn() {
        var course = SampleWorld.ROMASHKA;
        Bus.publish(JournalSamples.roster(group, "Третья", course.from(), course.to(), 3));
        Bus.publish(JournalSamples.roster(group, "Вторая", course.from(), course.to(), 2));
        var marker = newGroup(leader);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(month("2019-01").body().path("name").asString())
                                .isEqualTo("Третья"));
        assertThat(marker).isNotEqualTo(group);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-13", "2019", "january", "2019-1"})
    void refusesAMonthThatIsNone(String month) {
        var refused = month(month);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("malformed-parameter");
    }

    @Test
    void listsTheGroupsOfTheReader() {
        assertThat(idsOf(leader.get("/groups"), "id")).contains(group);
        assertThat(idsOf(leader.as(Tokens.of("belova", "GROUP_LEADER")).get("/groups"), "id"))
                .isEmpty();
        assertThat(idsOf(
                        leader.as(Tokens.head("kuznetsova", Romashka.DEPARTMENT))
                                .get("/groups"),
                        "id"))
                .contains(group);
    }

    @Test
    void namesTheGroupWhileADayIsNotFilledIn() {
        var asked = "/unfilled?department=%s&on=%s".formatted(Romashka.DEPARTMENT, Romashka.WORKED_DAY);
        assertThat(idsOf(leader.get(asked), "groupId")).contains(group);

        leader.put(day(group), workedExample());

        assertThat(idsOf(leader.get(asked), "groupId")).doesNotContain(group);
        assertThat(leader.get("/unfilled").body()).isEmpty();
        assertThat(leader.get("/unfilled?on=2019-01-20").body()).isEmpty();
        assertThat(leader.get("/unfilled?on=soon").status()).isEqualTo(400);
    }

    private Answer month(String month) {
        return leader.get("/groups/%s/months/%s".formatted(group, month));
    }

    private ServicePlanDrawn plan(long version, List<String> codes) {
        return new ServicePlanDrawn(
                group,
                Romashka.DEPARTMENT,
                YearMonth.of(2019, 1),
                List.of(new PlannedDay(Romashka.WORKED_DAY, codes)),
                version);
    }

    private static JsonNode dayOf(JsonNode month, String date) {
        return StreamSupport.stream(month.path("days").spliterator(), false)
                .filter(day -> day.path("date").asString().equals(date))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> idsOf(Answer list, String field) {
        return StreamSupport.stream(list.body().spliterator(), false)
                .map(each -> each.path(field).asString())
                .toList();
    }
}
