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
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.shagi.contracts.journal.DaySheetRecorded;
import org.shagi.journal.HandCount;
import org.shagi.journal.RandomEdits;
import org.shagi.journal.domain.Marks;
import org.shagi.journal.domain.PageEdit;
import org.shagi.journal.domain.SheetEdit;
import org.shagi.journal.domain.SheetEdit.HoldSession;
import org.shagi.journal.domain.SheetEdit.RollCall;
import org.shagi.journal.domain.SheetEdit.WholeSheet;
import org.shagi.journal.web.JournalClient.Answer;
import org.shagi.test.Bus;
import org.shagi.test.Tokens;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * Three people write into one sheet at the same time: whole sheets, roll calls, sessions and single pages. What they were answered
 * is replayed by hand, in the order of the versions they were told, and must explain the sheet; no stored edit may have
 * overwritten something that its writer had not seen.
 */
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

        boolean isOfAPage() {
            return edit instanceof PageEdit;
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
        assertThat(stored).filteredOn(Attempt::isOfAPage).hasSizeGreaterThan(EDITS / 10);
        assertNobodyOverwroteWhatHeHadNotSeen(stored);
        assertThat(lost).allSatisfy(ConcurrentEditsTest::assertIsTold);
        assertThat(lost).filteredOn(attempt -> attempt.answer().status() == 412).isNotEmpty();
        assertThat(linesOf(leader.get(day(group)).body()))
                .isEqualTo(replayed(stored, stored.size()).lines());
        assertEveryVersionIsTold(group, stored);
    }

    /** The version by which each page last changed is counted by hand, from what the edits say. */
    private static void assertNobodyOverwroteWhatHeHadNotSeen(List<Attempt> stored) {
        var hand = new HandCount();
        var changedBy = new long[4];
        for (var attempt : stored) {
            var before = IntStream.rangeClosed(1, 3).mapToObj(hand::page).toList();
            if (attempt.edit() instanceof PageEdit edit) {
                assertThat(attempt.seen())
                        .as("page seen by the writer of %s", attempt.answer())
                        .isEqualTo(changedBy[edit.only().number()]);
            } else if (attempt.seen() >= 0) {
                assertThat(attempt.version()).isEqualTo(attempt.seen() + 1);
            }
            hand.write(attempt.edit());
            IntStream.rangeClosed(1, 3)
                    .filter(page -> !hand.page(page).equals(before.get(page - 1)))
                    .forEach(page -> changedBy[page] = attempt.version());
            assertThat(attempt.answer()
                            .body()
                            .path("pages")
                            .propertyStream()
                            .map(page -> page.getValue().asLong()))
                    .containsExactly(changedBy[1], changedBy[2], changedBy[3]);
        }
    }

    private static void assertIsTold(Attempt attempt) {
        var answer = attempt.answer();
        if (answer.status() == 422) {
            assertThat(answer.code()).isIn("marks-on-other-pages", "presence-missing", "service-on-absence");
            return;
        }
        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.body().path("yours").asLong()).isEqualTo(attempt.seen());
        assertThat(answer.body().path("current").asLong()).isGreaterThan(attempt.seen());
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
            var seen = client.get(day(group)).body();
            while (left.getAndDecrement() > 0) {
                if (!edits.once(5)) {
                    seen = client.get(day(group)).body();
                }
                var edit = edits.next();
                attempts.add(send(client, group, edit, edit.overwrites() ? versionOf(edit, seen) : -1));
            }
            return attempts;
        };
    }

    private static long versionOf(SheetEdit edit, JsonNode seen) {
        return edit.page()
                .map(page -> seen.path("pages").path(String.valueOf(page.number())))
                .orElse(seen.path("version"))
                .asLong();
    }

    private static Attempt send(JournalClient client, String group, SheetEdit edit, long seen) {
        var writing = seen < 0 ? client : client.having(seen);
        var answer = switch (edit) {
            case WholeSheet(var lines, var remarks) -> writing.put(day(group), Map.of("entries", wire(lines)));
            case PageEdit page ->
                writing.put(
                        day(group) + "/pages/" + page.only().number(),
                        Map.of(
                                "entries", wire(page.lines()),
                                "reasons", page.remarks().reasons()));
            case RollCall(var came, var away) ->
                writing.put(day(group) + "/attendance", Map.of("present", came, "absent", away));
            case HoldSession session ->
                writing.with("Idempotency-Key", session.id())
                        .post(day(group) + "/sessions", Map.of("codes", session.codes()));
        };
        return new Attempt(edit, seen, answer);
    }

    private static List<Map<String, Object>> wire(List<Marks> lines) {
        return lines.stream()
                .map(line -> line.attendance() == null
                        ? Map.<String, Object>of("childId", line.childId(), "codes", line.codes())
                        : Map.<String, Object>of(
                                "childId", line.childId(), "attendance", line.attendance(), "codes", line.codes()))
                .toList();
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
