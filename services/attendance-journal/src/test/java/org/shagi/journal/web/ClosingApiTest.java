package org.shagi.journal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.shagi.journal.Romashka.DAYS;
import static org.shagi.journal.Romashka.GROUP;
import static org.shagi.journal.Romashka.child;
import static org.shagi.journal.Romashka.children;
import static org.shagi.journal.web.JournalSamples.LEADER;
import static org.shagi.journal.web.JournalSamples.PSYCHOLOGIST;
import static org.shagi.journal.web.JournalSamples.newGroup;
import static org.shagi.journal.web.JournalSamples.present;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shagi.contracts.ContractFiles;
import org.shagi.contracts.EventJson;
import org.shagi.contracts.EventType;
import org.shagi.contracts.journal.MonthClosed;
import org.shagi.contracts.journal.MonthClosed.ChildMonth;
import org.shagi.journal.Romashka;
import org.shagi.kit.outbox.OutboxRelay;
import org.shagi.test.Bus;
import org.shagi.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@JournalTest
class ClosingApiTest {

    private static final YearMonth JULY = YearMonth.of(2019, 7);
    private static final LocalDate LAST = LocalDate.of(2019, 7, 9);
    private static final String HEAD =
            Tokens.of("kuznetsova", List.of("DEPARTMENT_HEAD"), List.of(Romashka.DEPARTMENT));

    private final JournalClient leader;
    private String group = "";

    @Autowired
    private OutboxRelay relay;

    ClosingApiTest(@LocalServerPort int port) {
        this.leader = JournalClient.of(port, LEADER);
    }

    @BeforeEach
    void enrolmentTellsOfAGroup() {
        group = newGroup(leader);
    }

    @Test
    void namesWhatHindersTheClosingAndClosesWhenNothingDoes() {
        fill(LAST.minusDays(1));
        var open = leader.get(closing());
        var refused = close(leader, "a");
        fill(LAST);
        var ready = leader.get(closing());
        var closed = close(leader, "b");
        var again = close(leader.as(HEAD), "c");

        assertThat(open.body().path("closing").isNull()).isTrue();
        assertThat(open.body().at("/hindrance/code").asString()).isEqualTo("month-not-filled");
        assertThat(open.body().at("/hindrance/detail").asString())
                .isEqualTo("Месяц 07.2019 не закрыть: не заполнен 1 день, первый — 09.07.2019.");
        assertThat(open.body().path("unfilled").toString())
                .isEqualTo("[{\"date\":\"2019-07-09\",\"missing\":10,\"href\":\"/journal/%s/2019-07?day=2019-07-09\"}]"
                        .formatted(group));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("month-not-filled");
        assertThat(ready.body().path("hindrance").isNull()).isTrue();
        assertThat(ready.body().path("addsUp").asBoolean()).isTrue();
        assertThat(ready.body().path("total").asInt()).isEqualTo(7 * 9 * 2);
        assertThat(ready.body().path("pages").path(2).toString())
                .isEqualTo("{\"page\":3,\"codes\":[\"5.3\",\"5.4\"],\"total\":63}");
        assertThat(closed.status()).isEqualTo(201);
        assertThat(closed.header("ETag")).isEqualTo("\"1\"");
        assertThat(closed.header("Location")).isEqualTo(closing());
        assertThat(closed.body().path("closedBy").asString()).isEqualTo("orlova");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(closed.body());
        assertThat(leader.get("/groups/%s/months/2019-07".formatted(group))
                        .body()
                        .at("/closing/closedBy")
                        .asString())
                .isEqualTo("orlova");
    }

    @Test
    void tellsOfTheClosedMonthAsTheSchemaPromises() {
        closedJuly();

        var told = told(1).getFirst();

        assertThat(told.month()).isEqualTo(JULY);
        assertThat(told.departmentId()).isEqualTo(Romashka.DEPARTMENT);
        assertThat(told.children())
                .hasSize(10)
                .contains(
                        new ChildMonth(child(1), 7, 0, Map.of("5.1", 7, "5.3", 7)),
                        new ChildMonth(child(10), 0, 7, Map.of()));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(ContractFiles.schema(EventType.MONTH_CLOSED))
                        .validate(new JsonMapper().readTree(EventJson.write(told))))
                .isEmpty();
    }

    @Test
    void changesADayOfAClosedMonthOnlyWithAReasonAndTellsTheMonthAnew() {
        closedJuly();

        var unsaid = leader.having(1).put(day(LAST), sheet(null, 8));
        var session =
                leader.with("Idempotency-Key", "a").post(day(LAST) + "/sessions", Map.of("codes", List.of("5.5")));
        var call = leader.having(1)
                .put(day(LAST) + "/attendance", Map.of("present", children(10, 10), "absent", List.of()));
        var same = leader.having(1).put(day(LAST), sheet(null, 9));
        var corrected = leader.having(1).put(day(LAST), sheet("  Девятый ребёнок ушёл до занятия ", 8));

        assertThat(List.of(unsaid, session, call)).allSatisfy(refused -> {
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.code()).isEqualTo("month-closed");
        });
        assertThat(same.body().path("changed").asBoolean()).isFalse();
        assertThat(corrected.status()).isEqualTo(200);
        assertThat(told(2)).extracting(MonthClosed::version).containsExactly(1L, 2L);
        assertThat(told(2).getLast().children())
                .contains(
                        new ChildMonth(child(8), 7, 0, Map.of("5.1", 7, "5.3", 7)),
                        new ChildMonth(child(9), 6, 1, Map.of("5.1", 6, "5.3", 6)));
        assertThat(told(2).getLast().closedOn()).isEqualTo(told(2).getFirst().closedOn());
        var kept = leader.get(day(LAST)).body().path("corrections").path(0);
        assertThat(kept.path("reason").asString()).isEqualTo("Девятый ребёнок ушёл до занятия");
        assertThat(kept.path("by").asString()).isEqualTo("orlova");
        var document = leader.get(closing()).body().path("corrections");
        assertThat(document).hasSize(1);
        assertThat(document.path(0).path("changes").toString())
                .contains("{\"childId\":\"%s\",\"cell\":\"attendance\",\"from\":\"PRESENT\",\"to\":\"ABSENT\"}"
                        .formatted(child(9)));
        assertThat(document.path(0).path("deltas").toString())
                .isEqualTo("[{\"childId\":\"%s\",\"counts\":{\"5.1\":-1,\"5.3\":-1}}]".formatted(child(9)));
    }

    @Test
    void isHandedOverByTheLeaderAndAcceptedByTheHead() {
        var open = leader.put(closing() + "/handover", Map.of());
        closedJuly();
        var head = leader.as(HEAD);
        var early = head.put(closing() + "/acceptance", Map.of());
        var foreign = leader.put(closing() + "/acceptance", Map.of());
        var handedOver = leader.put(closing() + "/handover", Map.of());
        var again = leader.put(closing() + "/handover", Map.of());
        var accepted = head.put(closing() + "/acceptance", Map.of());

        assertThat(open.code()).isEqualTo("month-not-closed");
        assertThat(early.code()).isEqualTo("month-not-handed-over");
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(handedOver.body().path("handedOver").path("by").asString()).isEqualTo("orlova");
        assertThat(handedOver.body().path("accepted").isNull()).isTrue();
        assertThat(again.body()).isEqualTo(handedOver.body());
        assertThat(accepted.body().path("accepted").path("by").asString()).isEqualTo("kuznetsova");
        assertThat(leader.get(closing()).body().path("handover")).isEqualTo(accepted.body());
        assertThat(told(1)).hasSize(1);
    }

    @Test
    void addsUpTheChildsCard() {
        closedJuly();

        var card = leader.get("/groups/%s/children/%s/card?month=2019-07".formatted(group, child(9)));
        var stranger = leader.get("/groups/%s/children/nobody/card".formatted(group));

        assertThat(card.body().path("caseNumber").asString()).isEqualTo("9");
        assertThat(card.body().path("months").path(0).path("month").asString()).isEqualTo("2019-01");
        assertThat(card.body().path("months").path(6).toString())
                .isEqualTo("{\"month\":\"2019-07\",\"closed\":true,\"daysPresent\":7,\"daysAbsent\":0,"
                        + "\"counts\":{\"5.1\":7,\"5.3\":7},\"total\":14}");
        assertThat(card.body().path("total").asInt()).isEqualTo(14);
        assertThat(stranger.status()).isEqualTo(404);
    }

    /** The process dies after the sheet was stored: nothing of it is on the bus, the month does not know of it. */
    @Test
    void followsACorrectionWhoseWriterDiedBeforeAnybodyHeardOfIt() {
        closedJuly();
        told(1);

        relay.stop();
        var corrected = leader.having(1).put(day(LAST), sheet("по ведомости", 8));
        assertThat(corrected.status()).isEqualTo(200);
        assertThat(version()).isEqualTo(1);
        relay.start();

        await().atMost(Duration.ofSeconds(30)).until(() -> version() == 2);
        assertThat(told(2)).extracting(MonthClosed::version).containsExactly(1L, 2L);
    }

    /** Whoever comes first, nothing slips past: a sheet is counted by the closing, or it is refused for want of a reason. */
    @RepeatedTest(25)
    void countsOrRefusesASheetThatIsSavedWhileTheMonthIsBeingClosed() throws Exception {
        fill(LAST);
        try (var both = Executors.newFixedThreadPool(2)) {
            var saving = both.submit(() -> leader.having(1).put(day(LAST), sheet(null, 8)));
            var closing = both.submit(() -> close(leader.as(HEAD), "at once"));

            var saved = saving.get();
            assertThat(closing.get().status()).isEqualTo(201);
            var ninth = StreamSupport.stream(
                            closing.get().body().path("children").spliterator(), false)
                    .filter(child -> child.path("childId").asString().equals(child(9)))
                    .findFirst()
                    .orElseThrow();
            if (saved.status() == 200) {
                assertThat(ninth.path("daysPresent").asInt()).as("counted").isEqualTo(6);
            } else {
                assertThat(saved.code()).isEqualTo("month-closed");
                assertThat(ninth.path("daysPresent").asInt()).isEqualTo(7);
            }
        }
    }

    @Test
    void tellsNothingNewWhenItsOwnNewsComesRoundAgain() {
        closedJuly();
        var first = told(1).getFirst();

        Bus.publish(first);
        Bus.publish(first);
        leader.having(1).put(day(LAST), sheet("по ведомости", 8));

        assertThat(told(4)).extracting(MonthClosed::version).containsExactly(1L, 1L, 1L, 2L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a", " ab "})
    void refusesAReasonThatSaysNothing(String reason) {
        var refused = leader.put(day(LAST), sheet(reason, 9));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("malformed-body");
        assertThat(leader.put(day(LAST), sheet("a".repeat(501), 9)).code()).isEqualTo("malformed-body");
    }

    @Test
    void isForTheLeaderAndTheHeadOfTheGroup() {
        var psychologist = close(leader.as(PSYCHOLOGIST), "a");
        var office = close(leader.as(Tokens.of("center", "CENTRAL_OFFICE")), "a");
        var stranger = close(leader.as(Tokens.of("belova", "GROUP_LEADER")), "a");
        var otherHead =
                close(leader.as(Tokens.of("morozova", List.of("DEPARTMENT_HEAD"), List.of("social-help"))), "a");
        var keyless = leader.post(closing(), Map.of());
        var outside = leader.with("Idempotency-Key", "a")
                .post("/groups/%s/months/2019-08/closing".formatted(group), Map.of());

        assertThat(psychologist.code()).isEqualTo("outside-your-role");
        assertThat(office.code()).isEqualTo("outside-your-role");
        assertThat(stranger.code()).isEqualTo("outside-your-scope");
        assertThat(otherHead.code()).isEqualTo("outside-your-scope");
        assertThat(keyless.code()).isEqualTo("idempotency-key-missing");
        assertThat(outside.code()).isEqualTo("month-outside-course");
        assertThat(leader.as(PSYCHOLOGIST).get(closing()).status()).isEqualTo(200);
    }

    @Test
    void marksWhatWasWrittenDownLaterThanADayAfter() {
        leader.put(day(LAST), sheet(null, 9));

        assertThat(leader.get(day(LAST))
                        .body()
                        .path("entries")
                        .path(0)
                        .path("late")
                        .asBoolean())
                .isTrue();
    }

    private void closedJuly() {
        fill(LAST);
        assertThat(close(leader, "closing").status()).isEqualTo(201);
    }

    /** Every working day of July up to this one: nine children came and had 5.3, the tenth did not come. */
    private void fill(LocalDate last) {
        DAYS.workingDaysOf(GROUP, JULY).stream()
                .filter(date -> !date.isAfter(last))
                .forEach(date -> assertThat(
                                leader.put(day(date), sheet(null, 9)).status())
                        .isEqualTo(200));
    }

    private static Map<String, Object> sheet(@Nullable String reason, int present) {
        var entries = Stream.concat(
                        children(1, present).stream().map(child -> present(child, "5.3")),
                        children(present + 1, 10).stream().map(JournalSamples::absent))
                .toList();
        return reason == null ? Map.of("entries", entries) : Map.of("entries", entries, "correctionReason", reason);
    }

    private JournalClient.Answer close(JournalClient closer, String key) {
        return closer.with("Idempotency-Key", key).post(closing(), Map.of());
    }

    private long version() {
        return leader.get(closing()).body().at("/closing/version").asLong();
    }

    private String closing() {
        return "/groups/%s/months/2019-07/closing".formatted(group);
    }

    private String day(LocalDate date) {
        return "/groups/%s/days/%s".formatted(group, date);
    }

    /** What the topic holds of this group's closings, once there are so many messages. */
    private List<MonthClosed> told(int messages) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> Bus.on(MonthClosed.class, group), seen -> seen.size() >= messages);
    }
}
