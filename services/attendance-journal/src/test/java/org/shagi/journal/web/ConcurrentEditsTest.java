package org.shagi.journal.web;

import static java.util.Comparator.comparingLong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.shagi.journal.Romashka.child;
import static org.shagi.journal.web.JournalSamples.LEADER;
import static org.shagi.journal.web.JournalSamples.PSYCHOLOGIST;
import static org.shagi.journal.web.JournalSamples.day;
import static org.shagi.journal.web.JournalSamples.newGroup;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.shagi.contracts.journal.DaySheetRecorded;
import org.shagi.journal.HandCount;
import org.shagi.journal.RandomEdits;
import org.shagi.journal.domain.SheetEdit;
import org.shagi.journal.domain.SheetEdit.HoldSession;
import org.shagi.journal.domain.SheetEdit.RollCall;
import org.shagi.journal.domain.SheetEdit.WholeSheet;
import org.shagi.journal.web.JournalClient.Answer;
import org.shagi.test.Bus;
import org.shagi.test.Tokens;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Three people write into one sheet at the same time. */
@JournalTest
class ConcurrentEditsTest {

    private static final int EDITS = 200;
    private static final long SEED = 20190123;
    private static final RollCall FIRST = new RollCall(Set.of(child(1)), Set.of());

    private final JournalClient leader;

    ConcurrentEditsTest(@LocalServerPort int port) {
        this.leader = JournalClient.of(port, LEADER);
    }

    /** @param seen the version the writer named; -1 if none */
    private record Attempt(SheetEdit edit, long seen, Answer answer) {

        boolean changed() {
            return answer.body().path("changed").asBoolean(false);
        }

        long version() {
            return answer.body().path("version").asLong();
        }
    }

    @Test
    void endInAStateThatSomeOrderExplainsAndEveryVersionIsTold() throws Exception {
        var group = newGroup(leader);
        var attempts = new ArrayList<>(List.of(send(leader, group, FIRST, -1)));
        attempts.addAll(byThreeWriters(group));

        var stored = attempts.stream()
                .filter(Attempt::changed)
                .sorted(comparingLong(Attempt::version))
                .toList();
        var lost = attempts.stream()
                .filter(attempt -> attempt.answer().status() >= 400)
                .toList();

        assertThat(attempts).hasSize(EDITS + 1);
        assertThat(stored).extracting(Attempt::version).containsExactlyElementsOf(versionsTo(stored.size()));
        assertThat(stored)
                .filteredOn(attempt -> attempt.seen() >= 0)
                .allSatisfy(attempt -> assertThat(attempt.version()).isEqualTo(attempt.seen() + 1));
        assertThat(lost).isNotEmpty().allSatisfy(attempt -> {
            assertThat(attempt.answer().status()).isEqualTo(412);
            assertThat(attempt.answer().body().path("yours").asLong()).isEqualTo(attempt.seen());
            assertThat(attempt.answer().body().path("current").asLong()).isGreaterThan(attempt.seen());
        });
        assertThat(linesOf(leader.get(day(group)).body()))
                .isEqualTo(replayed(stored, stored.size()).lines());
        assertEveryVersionIsTold(group, stored);
    }

    private List<Attempt> byThreeWriters(String group) throws Exception {
        var left = new AtomicInteger(EDITS);
        var writers = List.of(
                writer(leader, "orlova", group, left),
                writer(leader.as(PSYCHOLOGIST), "sokolova", group, left),
                writer(leader.as(Tokens.of("tablet", "INTEGRATION")), "tablet", group, left));
        var attempts = new ArrayList<Attempt>();
        try (var threads = Executors.newFixedThreadPool(writers.size())) {
            for (Future<List<Attempt>> done : threads.invokeAll(writers)) {
                attempts.addAll(done.get());
            }
        }
        return attempts;
    }

    /** Looks at the sheet, most times, and writes: an edit that overwrites names the version seen last. */
    private static Callable<List<Attempt>> writer(JournalClient client, String name, String group, AtomicInteger left) {
        return () -> {
            var edits = new RandomEdits(name, SEED + name.hashCode());
            var attempts = new ArrayList<Attempt>();
            var seen = 0L;
            while (left.getAndDecrement() > 0) {
                if (!edits.once(5)) {
                    seen = client.get(day(group)).body().path("version").asLong();
                }
                var edit = edits.next();
                attempts.add(send(client, group, edit, edit.overwrites() ? seen : -1));
            }
            return attempts;
        };
    }

    private static Attempt send(JournalClient client, String group, SheetEdit edit, long seen) {
        var writing = seen < 0 ? client : client.having(seen);
        var answer = switch (edit) {
            case WholeSheet(var lines, var reason) -> writing.put(day(group), Map.of("entries", lines));
            case RollCall(var came, var away) ->
                writing.put(day(group) + "/attendance", Map.of("present", came, "absent", away));
            case HoldSession session ->
                writing.with("Idempotency-Key", session.id())
                        .post(day(group) + "/sessions", Map.of("codes", session.codes()));
        };
        return new Attempt(edit, seen, answer);
    }

    private static void assertEveryVersionIsTold(String group, List<Attempt> stored) {
        var versions = versionsTo(stored.size());
        var told = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Bus.on(DaySheetRecorded.class, group),
                        messages -> messages.stream()
                                .map(DaySheetRecorded::version)
                                .toList()
                                .containsAll(versions));

        assertThat(told.stream().map(DaySheetRecorded::version).distinct()).containsExactlyElementsOf(versions);
        assertThat(told).allSatisfy(message -> {
            var hand = replayed(stored, message.version());
            assertThat(message.counts()).isEqualTo(hand.counts());
            assertThat(message.present()).isEqualTo(hand.present());
            assertThat(message.absent()).isEqualTo(hand.absent());
        });
    }

    private static HandCount replayed(List<Attempt> stored, long versions) {
        var hand = new HandCount();
        stored.stream().limit(versions).map(Attempt::edit).forEach(hand::write);
        return hand;
    }

    private static Map<String, TreeSet<String>> linesOf(JsonNode sheet) {
        var lines = new TreeMap<String, TreeSet<String>>();
        for (var entry : sheet.path("entries")) {
            var codes = StreamSupport.stream(entry.path("codes").spliterator(), false)
                    .map(JsonNode::asString)
                    .toList();
            lines.put(entry.path("childId").asString(), new TreeSet<>(codes));
        }
        return lines;
    }

    private static List<Long> versionsTo(int last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
