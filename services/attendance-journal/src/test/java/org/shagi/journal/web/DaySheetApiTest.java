package org.shagi.journal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.shagi.journal.Romashka.child;
import static org.shagi.journal.Romashka.children;
import static org.shagi.journal.web.JournalSamples.LEADER;
import static org.shagi.journal.web.JournalSamples.PSYCHOLOGIST;
import static org.shagi.journal.web.JournalSamples.absent;
import static org.shagi.journal.web.JournalSamples.day;
import static org.shagi.journal.web.JournalSamples.newGroup;
import static org.shagi.journal.web.JournalSamples.present;
import static org.shagi.journal.web.JournalSamples.sheet;
import static org.shagi.journal.web.JournalSamples.workedExample;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shagi.contracts.journal.DaySheetRecorded;
import org.shagi.contracts.journal.DaySheetRecorded.Attendance;
import org.shagi.contracts.journal.DaySheetRecorded.ChildMarks;
import org.shagi.journal.Romashka;
import org.shagi.test.Bus;
import org.shagi.test.Tokens;
import org.springframework.boot.test.web.server.LocalServerPort;

@JournalTest
class DaySheetApiTest {

    private final JournalClient leader;
    private final JournalClient psychologist;
    private String group = "";

    DaySheetApiTest(@LocalServerPort int port) {
        this.leader = JournalClient.of(port, LEADER);
        this.psychologist = JournalClient.of(port, PSYCHOLOGIST);
    }

    @BeforeEach
    void enrolmentTellsOfAGroup() {
        group = newGroup(leader);
    }

    @Test
    void letsTheLeaderAndThePsychologistEachWriteTheirPage() {
        var psychologist = leader.as(PSYCHOLOGIST);
        var why = Map.of("entered-late", "перенос с бумаги");
        var called = leader.put(day(group) + "/pages/1", page(why, present(child(1)), present(child(2))));
        var talks =
                psychologist.put(day(group) + "/pages/3", page(why, served(child(1), "5.3"), served(child(2), "5.3")));
        var lessons = leader.put(day(group) + "/pages/2", page(why, served(child(1), "5.5"), served(child(2), "5.5")));
        var stale = leader.having(1).put(day(group) + "/pages/3", page(why));
        var unsaid = leader.put(day(group) + "/pages/3", page(why));
        var unexplained = psychologist.having(2).put(day(group) + "/pages/3", page(Map.of()));
        var absent = leader.having(1).put(day(group) + "/pages/1", page(why, absent(child(1)), present(child(2))));

        assertThat(List.of(called.header("ETag"), talks.header("ETag"), lessons.header("ETag")))
                .containsExactly("\"1\"", "\"2\"", "\"3\"");
        assertThat(lessons.body().path("pages").toString()).isEqualTo("{\"1\":1,\"2\":3,\"3\":2}");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.code()).isEqualTo("page-stale-version");
        assertThat(stale.body().path("yours").asLong()).isEqualTo(1);
        assertThat(stale.body().path("current").asLong()).isEqualTo(2);
        assertThat(unsaid.code()).isEqualTo("page-version-required");
        assertThat(unexplained.code()).isEqualTo("reason-required");
        assertThat(unexplained.body().path("rules").path(0).path("code").asString())
                .isEqualTo("entered-late");
        assertThat(unexplained.body().path("rules").path(0).path("detail").asString())
                .contains("23.01.2019");
        assertThat(absent.code()).isEqualTo("marks-on-other-pages");
        assertThat(absent.body().path("services").asString()).isEqualTo("5.3, 5.5");
    }

    @Test
    void takesAWholeSheetThatWasWrittenDownElsewhereInTimeForNoLateOne() {
        var late = leader.put(day(group), Map.of("entries", List.of(present(child(1)))));
        leader.having(1)
                .put(
                        day(group),
                        Map.of(
                                "entries",
                                List.of(present(child(1)), present(child(2), "5.5")),
                                "typedAt",
                                "2019-01-23T12:00:00Z"));

        var marks = leader.get(day(group)).body().path("marks");
        assertThat(late.status()).isEqualTo(200);
        assertThat(marks.valueStream()
                        .map(mark -> mark.path("code").asString()
                                + ' '
                                + mark.path("late").asBoolean()))
                .containsExactly("5.1 true", "5.1 false", "5.5 false");
    }

    @Test
    void keepsWhatAPageSaysBeyondCodes() {
        var away = Map.of(
                "childId",
                child(1),
                "attendance",
                "ABSENT",
                "absence",
                Map.of("reason", "OTHER", "comment", "соревнования"));
        var left = Map.of(
                "childId", child(2), "attendance", "PRESENT", "leaving", Map.of("at", "11:30", "takenBy", "OWN"));
        var given = Map.of(
                "childId", child(2), "services", List.of(Map.of("code", "5.3", "provider", "sokolova", "at", "11:00")));
        var why = Map.of("entered-late", "перенос с бумаги");
        leader.put(day(group) + "/pages/1", page(why, away, left));
        leader.put(day(group) + "/pages/3", page(why, given));
        leader.put(day(group) + "/pages/2", Map.of("entries", List.of(), "noSession", true, "reasons", why));

        var sheet = leader.get(day(group)).body();

        assertThat(sheet.path("entries").path(0).path("absence").path("comment").asString())
                .isEqualTo("соревнования");
        assertThat(sheet.path("entries").path(1).path("leaving").path("at").asString())
                .startsWith("11:30");
        assertThat(sheet.path("noSession").toString()).isEqualTo("[2]");
        assertThat(sheet.path("marks").path(1).path("provider").asString()).isEqualTo("sokolova");
        assertThat(sheet.path("marks").path(1).path("recordedBy").asString()).isEqualTo("orlova");
        assertThat(sheet.path("marks").path(1).path("why").asString()).isEqualTo("перенос с бумаги");
        assertThat(sheet.path("waivers").path(0).path("rule").asString()).isEqualTo("entered-late");
    }

    @Test
    void namesTheReasonsForAbsenceInTheReadersLanguage() {
        var russian = leader.get("/absence-reasons").body().path(0);
        var english = leader.with("Accept-Language", "en")
                .get("/absence-reasons")
                .body()
                .path(0);

        assertThat(russian.toString()).isEqualTo("{\"code\":\"ILLNESS\",\"text\":\"Болезнь\",\"needsComment\":false}");
        assertThat(english.path("text").asString()).isEqualTo("Illness");
    }

    @SafeVarargs
    private static Map<String, Object> page(Map<String, String> reasons, Map<String, Object>... lines) {
        return Map.of("entries", List.of(lines), "reasons", reasons);
    }

    private static Map<String, Object> served(String child, String... codes) {
        return Map.of("childId", child, "codes", List.of(codes));
    }

    @Test
    void storesTheWorkedExampleAndTellsOfIt() {
        var stored = leader.put(day(group), workedExample());

        assertThat(stored.status()).isEqualTo(200);
        assertThat(stored.header("ETag")).isEqualTo("\"1\"");
        assertThat(stored.body().toString())
                .isEqualTo(
                        "{\"date\":\"2019-01-23\",\"version\":1,\"pages\":{\"1\":1,\"2\":1,\"3\":1},\"present\":8,\"absent\":2,"
                                + "\"counts\":{\"5.1\":8,\"5.3\":8,\"5.5\":8,\"5.6\":8,\"5.7\":8},\"served\":40,\"changed\":true}");
        var told = told(1).getFirst();
        assertThat(told.version()).isEqualTo(1);
        assertThat(told.date()).isEqualTo(Romashka.WORKED_DAY);
        assertThat(told.departmentId()).isEqualTo(Romashka.DEPARTMENT);
        assertThat(told.present()).isEqualTo(8);
        assertThat(told.absent()).isEqualTo(2);
        assertThat(told.counts()).isEqualTo(Map.of("5.1", 8, "5.3", 8, "5.5", 8, "5.6", 8, "5.7", 8));
        assertThat(told.recordedBy()).isEqualTo(Romashka.LEADER.id());
        assertThat(told.children())
                .hasSize(10)
                .contains(
                        new ChildMarks(child(1), Attendance.PRESENT, List.of("5.1", "5.3", "5.5", "5.6", "5.7")),
                        new ChildMarks(child(10), Attendance.ABSENT, List.of()));
    }

    @Test
    void changesNothingWhenTheSameIsPutAgain() {
        leader.put(day(group), workedExample());

        var again = psychologist.put(day(group), workedExample());
        leader.having(1).put(day(group), sheet());

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().path("version").asInt()).isEqualTo(1);
        assertThat(again.body().path("changed").asBoolean()).isFalse();
        assertThat(told(2)).extracting(DaySheetRecorded::version).containsExactly(1L, 2L);
    }

    @Test
    void asksForTheVersionBeforeItOverwrites() {
        leader.put(day(group), workedExample());

        var unsaid = leader.put(day(group), sheet(present(child(1))));
        var stale = leader.having(3).put(day(group), sheet(present(child(1))));
        var unreadable = leader.with("If-Match", "three").put(day(group), sheet(present(child(1))));
        var seen = leader.having(1).put(day(group), sheet(present(child(1))));

        assertThat(unsaid.status()).isEqualTo(428);
        assertThat(unsaid.code()).isEqualTo("version-required");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.code()).isEqualTo("stale-version");
        assertThat(stale.body().path("yours").asInt()).isEqualTo(3);
        assertThat(stale.body().path("current").asInt()).isEqualTo(1);
        assertThat(unreadable.status()).isEqualTo(400);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void fillsADayByRollCallAndSessions() {
        var called =
                leader.put(day(group) + "/attendance", Map.of("present", children(1, 8), "absent", children(9, 10)));
        var session = Map.of("codes", List.of("5.3"), "topic", "Мои сильные стороны");
        var held = psychologist.with("Idempotency-Key", "talk").post(day(group) + "/sessions", session);
        var again = psychologist.with("Idempotency-Key", "talk").post(day(group) + "/sessions", session);

        assertThat(called.body().path("served").asInt()).isEqualTo(8);
        assertThat(held.status()).isEqualTo(201);
        assertThat(held.header("Location")).isEqualTo(day(group));
        assertThat(held.body().path("served").asInt()).isEqualTo(16);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().path("changed").asBoolean()).isFalse();
        var sheet = leader.get(day(group));
        assertThat(sheet.header("ETag")).isEqualTo("\"2\"");
        assertThat(sheet.body().path("sessions").path(0).path("topic").asString())
                .isEqualTo("Мои сильные стороны");
        assertThat(sheet.body().path("entries").path(0).path("recordedBy").asString())
                .isEqualTo(Romashka.PSYCHOLOGIST.id());
        assertThat(sheet.body().path("entries").path(9).path("recordedBy").asString())
                .isEqualTo(Romashka.LEADER.id());
        assertThat(told(2)).hasSize(2);
    }

    @Test
    void storesNothingAndTellsNothingOnARefusal() {
        var refused = leader.put(day(group), sheet(present(child(1), "5.5"), present(child(2), "5.5", "5.5")));
        var nobody =
                leader.with("Idempotency-Key", "a").post(day(group) + "/sessions", Map.of("codes", List.of("5.3")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("duplicate-service");
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.body().path("type").asString()).isEqualTo("urn:shagi:problem:duplicate-service");
        assertThat(refused.body().path("detail").asString())
                .isEqualTo("Услуга 5.5 за 23.01.2019 записана ребёнку (учётное дело 2) дважды: в день засчитывается"
                        + " одна.");
        assertThat(nobody.code()).isEqualTo("nobody-present");
        assertThat(leader.get(day(group)).body().path("version").asInt()).isZero();

        leader.put(day(group), workedExample());
        assertThat(told(1)).extracting(DaySheetRecorded::version).containsExactly(1L);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-20, non-working-day",
        "2019-07-10, outside-course",
        "2018-12-28, no-calendar",
        "2199-12-31, no-calendar",
    })
    void refusesADayWithoutAColumn(String date, String code) {
        var refused = leader.put("/groups/%s/days/%s".formatted(group, date), sheet(absent(child(1))));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo(code);
    }

    @Test
    void answersInEnglishWhenAskedTo() {
        var refused = leader.with("Accept-Language", "en").put(day(group), sheet(present("nobody")));

        assertThat(refused.body().path("detail").asString())
                .isEqualTo("There is no child nobody on the group's roster.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"entries\":null}",
                "{\"entries\":[null]}",
                "{\"entries\":[{\"attendance\":\"PRESENT\",\"codes\":[]}]}",
                "{\"entries\":[{\"childId\":\"child-01\",\"codes\":[]}]}",
                "{\"entries\":[{\"childId\":\"child-01\",\"attendance\":\"Н\",\"codes\":[]}]}",
                "{\"entries\":[{\"childId\":\"child-01\",\"attendance\":0,\"codes\":[]}]}",
                "{\"entries\":[{\"childId\":\"child-01\",\"attendance\":\"PRESENT\",\"codes\":[null]}]}",
                "{\"entries\":[{\"childId\":\"child-01\",\"attendance\":\"PRESENT\",\"codes\":\"5.5\"}]}",
                "{\"entries\":[{\"childId\":\"child-01\",\"attendance\":\"PRESENT\",\"codes\":[],\"mood\":\"good\"}]}",
                "{\"entries\":[],\"surprise\":1}",
                "{\"entries\":[],\"entries\":[]}",
                "{\"entries\":[]}{\"entries\":[]}",
                "{\"entries\":[{\"childId\":\"child-01\",\"attendance\":\"PRESENT\"},"
                        + "{\"childId\":\"child-01\",\"attendance\":\"ABSENT\"}]}",
            })
    void refusesABodyThatMakesNoSense(String body) {
        var refused = leader.putText(day(group), body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("malformed-body");
        assertThat(refused.body().path("detail").asString()).startsWith("Запрос не разобран");
        assertThat(leader.get(day(group)).body().path("version").asInt()).isZero();
    }

    @Test
    void refusesAChildBothPresentAndAbsentAndASessionWithoutCodes() {
        var both = leader.put(day(group) + "/attendance", Map.of("present", children(1, 2), "absent", children(2, 3)));
        var empty = leader.with("Idempotency-Key", "a").post(day(group) + "/sessions", Map.of("codes", List.of()));
        var keyless = leader.post(day(group) + "/sessions", Map.of("codes", List.of("5.3")));

        assertThat(both.code()).isEqualTo("malformed-body");
        assertThat(empty.code()).isEqualTo("malformed-body");
        assertThat(keyless.code()).isEqualTo("idempotency-key-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-13-01", "2019-02-30", "yesterday", "23.01.2019"})
    void refusesADateThatIsNone(String date) {
        var refused = leader.put("/groups/%s/days/%s".formatted(group, date), sheet());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("malformed-parameter");
    }

    @Test
    void isClosedToWhoHasNothingToDoWithTheGroup() {
        var nobody = leader.as("").put(day(group), workedExample());
        var stranger = leader.as(Tokens.of("belova", "GROUP_LEADER")).put(day(group), workedExample());
        var reader = leader.as(Tokens.of("center", "CENTRAL_OFFICE")).put(day(group), workedExample());
        var admin = leader.as(Tokens.of("admin", "SYSTEM_ADMIN")).get(day(group));
        var unknown = leader.put(day("no-such-group"), workedExample());

        assertThat(nobody.status()).isEqualTo(401);
        assertThat(stranger.status()).isEqualTo(403);
        assertThat(stranger.code()).isEqualTo("outside-your-scope");
        assertThat(reader.status()).isEqualTo(403);
        assertThat(reader.code()).isEqualTo("outside-your-role");
        assertThat(admin.status()).isEqualTo(403);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.code()).isEqualTo("unknown-group");
    }

    @Test
    void describesItself() {
        var paths = leader.as("").get("/openapi.json").body().path("paths");

        assertThat(paths.propertyNames())
                .contains(
                        "/groups",
                        "/groups/{id}/months/{month}",
                        "/groups/{id}/days/{date}",
                        "/groups/{id}/days/{date}/attendance",
                        "/groups/{id}/days/{date}/sessions",
                        "/unfilled");
    }

    /** What the topic holds of this group, once there are so many messages. */
    private List<DaySheetRecorded> told(int messages) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> Bus.on(DaySheetRecorded.class, group), seen -> seen.size() >= messages);
    }
}
