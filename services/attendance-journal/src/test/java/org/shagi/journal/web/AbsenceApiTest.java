package org.shagi.journal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.shagi.journal.Romashka.child;
import static org.shagi.journal.Romashka.children;
import static org.shagi.journal.web.JournalSamples.LEADER;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.journal.Romashka;
import org.shagi.test.Bus;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Absences announced beforehand, and several in a row with what was done about them. */
@JournalTest
class AbsenceApiTest {

    private final JournalClient leader;
    private final String group = UUID.randomUUID().toString();
    private final String department = UUID.randomUUID().toString();
    private final LocalDate today = LocalDate.now(Romashka.DAYS.zone());

    AbsenceApiTest(@LocalServerPort int port) {
        this.leader = JournalClient.of(port, LEADER);
    }

    @BeforeEach
    void aGroupIsRunning() {
        JournalSamples.makeTopic();
        Bus.publish(JournalSamples.roster(department, group, "Василёк", today.minusDays(30), today.plusDays(1), 1));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> leader.get("/groups/%s/absences".formatted(group)).status() == 200);
    }

    @Test
    void followsUpThreeDaysInARow() {
        var days = Romashka.DAYS.calendar().workingDaysBetween(today.minusDays(20), today);
        var away = days.subList(days.size() - 3, days.size());
        away.forEach(day -> leader.put(
                "/groups/%s/days/%s/attendance".formatted(group, day),
                Map.of("present", children(2, 10), "absent", List.of(child(1)))));
        var path = "/groups/%s/children/%s/absence-follow-ups".formatted(group, child(1));
        var said = Map.of("from", away.getFirst(), "what", "Звонок семье: болеет");
        var deadlines = "/deadlines?department=%s&state=OVERDUE,TODAY,WEEK,LATER".formatted(department);
        var owed = leader.get(deadlines).body().toString();
        var unknown =
                leader.with("Idempotency-Key", "a").post(path, Map.of("from", away.getLast(), "what", "не с начала"));
        var kept = leader.with("Idempotency-Key", "b").post(path, said);
        var again = leader.with("Idempotency-Key", "c").post(path, said);
        var shown = leader.get("/groups/%s/absences".formatted(group)).body();

        assertThat(owed).contains("T-54");
        assertThat(unknown.code()).isEqualTo("no-such-absence");
        assertThat(kept.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(shown).hasSize(1);
        assertThat(shown.path(0).path("days").asInt()).isEqualTo(3);
        assertThat(shown.path(0).path("followUp").path("by").asString()).isEqualTo("orlova");
        assertThat(leader.get(deadlines).body().toString())
                .doesNotContain(group + '|' + child(1) + '|' + away.getFirst());
    }

    @Test
    void showsWhatTheFamilyAnnouncedAndMarksNothing() {
        var path = "/groups/%s/children/%s/planned-absences".formatted(group, child(2));
        var span = Map.of("from", today, "to", today.plusDays(1), "reason", "VACATION");
        var planned = leader.put(path, Map.of("spans", List.of(span)));
        var stale = leader.put(path, Map.of("spans", List.of()));
        var turned = leader.put(
                path, Map.of("spans", List.of(Map.of("from", today, "to", today.minusDays(1), "reason", "VACATION"))));
        var month = leader.get("/groups/%s/months/%s".formatted(group, YearMonth.from(today)))
                .body();

        assertThat(planned.header("ETag")).isEqualTo("\"1\"");
        assertThat(stale.code()).isEqualTo("stale-absences");
        assertThat(turned.code()).isEqualTo("malformed-body");
        assertThat(month.path("children")
                        .path(1)
                        .path("announced")
                        .path(0)
                        .path("reason")
                        .asString())
                .isEqualTo("VACATION");
        assertThat(month.path("days").path(0).path("entries")).isEmpty();
        var cleared = leader.having(1).put(path, Map.of("spans", List.of()));
        assertThat(cleared.body().path("version").asLong()).isEqualTo(2);
        assertThat(leader.get(path).body().path("spans")).isEmpty();
    }

    @Test
    void tellsTheTimelinessOfAMonth() {
        var day = Romashka.DAYS
                .calendar()
                .workingDaysBetween(today.minusDays(20), today)
                .getLast();
        var month = YearMonth.from(day);
        leader.put(
                "/groups/%s/days/%s/attendance".formatted(group, day),
                Map.of("present", children(1, 10), "absent", List.of()));
        var months = leader.get("/timeliness?department=%s&month=%s".formatted(department, month));
        var ledger = leader.get("/groups/%s/months/%s/ledger?state=IN_TIME".formatted(group, month));

        assertThat(months.status()).isEqualTo(200);
        assertThat(months.body().toString()).contains(group);
        assertThat(ledger.status()).isEqualTo(200);
        assertThat(ledger.body().path("specialists").isArray()).isTrue();
    }
}
