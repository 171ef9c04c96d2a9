package org.shagi.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
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

/** What happens to a group between its forming and its closing, over HTTP. */
@EnrolmentTest
class GroupLifeApiTest {

    @LocalServerPort
    private int port;

    private Client centre;
    private String department;
    private String group;

    @BeforeEach
    void aDepartmentWithAGroup() {
        centre = Client.of(port, Tokens.of("integration", "INTEGRATION"));
        department =
                centre.post("/departments", Map.of("name", "Отделение групп")).text("id");
        group = centre.post("/groups", Papers.group(department, 10)).text("id");
    }

    @Test
    void showsWhatVacantPlacesLeaveUndone() {
        var shown = centre.get("/groups/" + group).body();

        assertThat(shown.path("vacantPlaces").asInt()).isEqualTo(10);
        assertThat(shown.path("vacancyCostTenths").asInt()).isEqualTo(-9180);
        assertThat(shown.path("regime").path("rows").size()).isEqualTo(7);
        assertThat(shown.path("notes").size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2019-07-08, false", "2019-07-09, true"})
    void notesAFormingThatIsFinishedLate(String on, boolean late) {
        var july = new TreeMap<>(Papers.group(department, 10));
        july.put("from", "2019-07-15");
        july.put("to", "2019-12-31");
        var path = "/groups/" + centre.post("/groups", july).text("id") + "/formation-closing";

        var closed = centre.post(path, Map.of("on", on));

        assertThat(closed.status()).isEqualTo(201);
        assertThat(closed.text("formationClosedOn")).isEqualTo(on);
        assertThat(closed.body().path("notes").toString().contains("formation-closed-late"))
                .isEqualTo(late);
        assertThat(centre.post(path, Map.of("on", on)).status()).isEqualTo(200);
        assertThat(centre.post(path, Map.of("on", "2019-07-05")).code()).isEqualTo("formation-closed-already");
    }

    @Test
    void notesNothingAboutDaysOfAYearWithoutACalendar() {
        var closed = centre.post("/groups/" + group + "/formation-closing", Map.of("on", "2019-01-08"));

        assertThat(closed.status()).isEqualTo(201);
        assertThat(closed.body().path("notes").size()).isZero();
    }

    @Test
    void notesAnOrderOfTheOpeningDayAndMeetingsOutsideTheirDays() {
        centre.post("/groups/" + group + "/order", Map.of("number", "1-р", "date", "2019-01-09"));
        centre.put("/groups/" + group + "/meetings/1", Map.of("on", "2019-01-09"));

        var shown = centre.put("/groups/" + group + "/meetings/2", Map.of("on", "2019-07-08"));

        assertThat(shown.body().path("notes").toString())
                .isEqualTo("[\"first-meeting-outside-its-days\",\"order-not-before-opening\"]");
        assertThat(shown.body().at("/meetings/1/number").asInt()).isEqualTo(2);
        assertThat(centre.put("/groups/" + group + "/meetings/3", Map.of("on", "2019-07-08"))
                        .code())
                .isEqualTo("unknown-meeting");
        assertThat(centre.put("/groups/" + group + "/meetings/1", Map.of("on", "2999-07-08"))
                        .code())
                .isEqualTo("date-in-the-future");
    }

    @Test
    void changesThePlacesByOrderOnceTheHeadsOrderIsOutAndTellsTheOthers() {
        var places = "/groups/" + group + "/places";
        int before = centre.get("/groups/" + group).body().get("places").asInt();
        assertThat(centre.put(places, Map.of("places", before + 1))
                        .body()
                        .get("places")
                        .asInt())
                .isEqualTo(before + 1);
        centre.post("/groups/" + group + "/order", Papers.order());

        assertThat(centre.put(places, Map.of("places", before + 2)).code()).isEqualTo("places-need-order");
        assertThat(centre.put(places, Map.of("places", 0)).code()).isEqualTo("malformed-body");
        var byOrder = Map.of("places", before + 2, "orderNumber", "44", "orderDate", "2019-02-01");
        assertThat(centre.put(places, byOrder).body().get("places").asInt()).isEqualTo(before + 2);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Bus.on(GroupRosterChanged.class, group))
                        .last()
                        .satisfies(told -> assertThat(told.places()).isEqualTo(before + 2)));
    }

    @Test
    void putsTheGroupIntoTheScopeOfItsNewStaffAndTellsTheOthers() {
        var body = Map.of("staff", List.of(Map.of("staffId", "belova", "role", "GROUP_LEADER")));

        var changed = centre.put("/groups/" + group + "/staff", body);

        assertThat(changed.body().at("/staff/0/staffId").asString()).isEqualTo("belova");
        assertThat(Client.of(port, Tokens.of("belova", "GROUP_LEADER"))
                        .get("/groups/" + group)
                        .status())
                .isEqualTo(200);
        assertThat(Client.of(port, Tokens.of("orlova", "GROUP_LEADER"))
                        .get("/groups/" + group)
                        .code())
                .isEqualTo("outside-your-scope");
        assertThat(centre.put("/groups/" + group + "/staff", body).body()).isEqualTo(changed.body());
        assertThat(centre.put("/groups/" + group + "/staff", Map.of("staff", List.of()))
                        .code())
                .isEqualTo("malformed-body");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Bus.on(GroupRosterChanged.class, group))
                        .last()
                        .satisfies(told -> assertThat(told.staff())
                                .extracting(GroupRosterChanged.StaffMember::staffId)
                                .containsExactly("belova")));
    }

    @Test
    void setsTheDayRegimeAndNotesRowsThatOverlap() {
        var overlapping = List.of(row("12:10", "12:50"), row("12:30", "13:00"));

        var set = centre.put("/groups/" + group + "/regime", Map.of("rows", overlapping));

        assertThat(set.body().at("/regime/rows/1/from").asString()).startsWith("12:30");
        assertThat(set.body().path("notes").toString()).contains("regime-overlaps");
        assertThat(centre.put("/groups/" + group + "/regime", Map.of("rows", List.of(row("13:00", "13:00"))))
                        .code())
                .isEqualTo("regime-row-out-of-order");
    }

    @Test
    void refusesPeriodsOfOneGroupThatOverlap() {
        var first = new TreeMap<>(Papers.group(department, 10));
        first.put("name", "Перекрёсток");
        centre.post("/groups", first);
        var second = new TreeMap<>(first);
        second.put("name", "перекрёсток");
        second.put("from", "2019-07-08");
        second.put("to", "2019-12-31");

        assertThat(centre.post("/groups", second).code()).isEqualTo("group-periods-overlap");
        second.put("from", "2019-07-10");
        assertThat(centre.post("/groups", second).status()).isEqualTo(201);
    }

    private static Map<String, Object> row(String from, String to) {
        return Map.of("from", from, "to", to, "element", "Прогулка", "responsible", "руководитель");
    }
}
