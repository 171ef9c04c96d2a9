package org.shagi.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shagi.contracts.Event;
import org.shagi.contracts.EventJson;
import org.shagi.contracts.EventType;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.quota.SampleJournal.DayDocument;
import org.shagi.quota.application.HoldDrawnPlan;
import org.shagi.quota.domain.Breakdown;
import org.shagi.quota.domain.CountLine;
import org.shagi.quota.domain.Dimension;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.Period;
import org.shagi.quota.domain.Reach;
import org.shagi.quota.domain.ServiceKind;
import org.shagi.quota.messaging.QuotaHandlers;
import org.shagi.sample.SampleWorld;

/**
 * Every count of the sample world equals the sum taken directly from the journal's documents, after the topics were read through the
 * real handlers with every message twice, replayed as a whole, and with partitions interleaved at random.
 */
class EveryCountTest {

    private static final int PARTITIONS = 6;
    private static final Period ALL = new Period(YearMonth.of(2019, 1), YearMonth.of(2026, 12));
    private static final List<DayDocument> JOURNAL = SampleJournal.documents();

    private record Message(String type, byte[] body) {}

    static LongStream seeds() {
        return LongStream.range(0, 1_000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalsTheSumOfTheJournalsDocuments(long seed) {
        var random = new Random(seed);
        var documents = someOf(JOURNAL, seed, random);
        var held = new InMemory();
        var quota = UseCases.inMemory(held);
        var handlers = new QuotaHandlers(
                        quota.nameDepartment(),
                        quota.holdGroup(),
                        quota.setGroupPlan(),
                        new HoldDrawnPlan(held.drawnPlans, held.revision),
                        quota.recordDaySheet())
                .all();
        var partitions = partitions(SampleJournal.told(documents, random), random);

        while (!partitions.isEmpty()) {
            var next = partitions.get(random.nextInt(partitions.size()));
            var message = next.removeFirst();
            assertThat(handlers.handle(message.type, message.body, Instant.EPOCH))
                    .isTrue();
            partitions.removeIf(Deque::isEmpty);
        }

        countsEqual(held, Reach.CENTRE, documents, document -> true);
        SampleWorld.DEPARTMENTS.forEach(department -> countsEqual(
                held,
                new Reach(Level.DEPARTMENT, department.key()),
                documents,
                document -> document.departmentId().equals(department.key())));
        SampleWorld.GROUPS.forEach(group -> countsEqual(
                held,
                new Reach(Level.GROUP, group.key()),
                documents,
                document -> document.groupId().equals(group.key())));
    }

    /** The whole world every fiftieth time, otherwise the days of it that come up. */
    private static List<DayDocument> someOf(List<DayDocument> all, long seed, Random random) {
        return seed % 50 == 0
                ? all
                : all.stream().filter(document -> random.nextInt(12) == 0).toList();
    }

    /** By key; each then told once, or every message twice, or as a whole once more from some message on. */
    private static List<Deque<Message>> partitions(List<Event> events, Random random) {
        var byKey = new HashMap<Integer, List<Message>>();
        for (var event : events) {
            var message = new Message(EventType.of(event).wireName(), bytes(event));
            byKey.computeIfAbsent(Math.floorMod(event.key().hashCode(), PARTITIONS), first -> new ArrayList<>())
                    .add(message);
        }
        var partitions = new ArrayList<Deque<Message>>();
        for (var messages : byKey.values()) {
            var told = new ArrayDeque<Message>();
            boolean twice = random.nextBoolean();
            for (var message : messages) {
                told.add(message);
                if (twice) {
                    told.add(message);
                }
            }
            if (random.nextBoolean()) {
                told.addAll(messages.subList(random.nextInt(messages.size()), messages.size()));
            }
            partitions.add(told);
        }
        return partitions;
    }

    private static byte[] bytes(Event event) {
        return EventJson.write(event).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void countsEqual(
            InMemory held, Reach reach, List<DayDocument> documents, Predicate<DayDocument> within) {
        var counted = documents.stream().filter(within).toList();
        var snapshot = held.snapshots.take(reach, ALL, Optional.empty());
        for (var dimension : Dimension.values()) {
            var lines = dimension == Dimension.DAY
                    ? Breakdown.byDay(held.snapshots.sheets(reach, ALL, Optional.empty()))
                    : Breakdown.of(snapshot, dimension);
            assertThat(lines).as("%s by %s", reach, dimension).isEqualTo(recounted(counted, dimension));
        }
        assertThat(org.shagi.quota.domain.Counts.of(snapshot).services().total())
                .isEqualTo(counted.stream()
                        .flatMap(document -> document.codes().values().stream())
                        .mapToLong(List::size)
                        .sum());
    }

    private static Map<String, CountLine> recounted(List<DayDocument> documents, Dimension dimension) {
        var services = new TreeMap<String, Long>();
        var recipients = new HashMap<String, Set<String>>();
        var days = new HashMap<String, Long>();
        boolean ofCodes = dimension == Dimension.CODE || dimension == Dimension.KIND;
        BiConsumer<String, String> child = (key, id) ->
                recipients.computeIfAbsent(key, first -> new HashSet<>()).add(id);
        if (dimension == Dimension.CODE) {
            for (int digit = 1; digit <= 9; digit++) {
                services.put("5." + digit, 0L);
            }
        }
        if (dimension == Dimension.KIND) {
            for (var kind : ServiceKind.values()) {
                services.put(kind.name(), 0L);
            }
        }
        for (var document : documents) {
            document.codes().forEach((id, given) -> {
                if (!ofCodes) {
                    var key = key(document, id, dimension);
                    services.merge(key, (long) given.size(), Long::sum);
                    days.merge(key, given.isEmpty() ? 0L : 1L, Long::sum);
                }
                for (var code : given) {
                    var key = switch (dimension) {
                        case CODE -> code;
                        case KIND -> ServiceKind.of(new ServiceCode(code)).name();
                        default -> key(document, id, dimension);
                    };
                    if (ofCodes) {
                        services.merge(key, 1L, Long::sum);
                    }
                    child.accept(key, id);
                }
            });
        }
        var lines = new TreeMap<String, CountLine>();
        services.forEach((key, count) -> lines.put(
                key, new CountLine(count, recipients.getOrDefault(key, Set.of()).size(), days.getOrDefault(key, 0L))));
        return lines;
    }

    private static String key(DayDocument document, String child, Dimension dimension) {
        var month = YearMonth.from(document.date());
        return switch (dimension) {
            case DAY -> document.date().toString();
            case MONTH -> month.toString();
            case QUARTER -> Breakdown.quarter(month);
            case CHILD -> child;
            case GROUP -> document.groupId();
            case DEPARTMENT -> document.departmentId();
            case CODE, KIND -> throw new IllegalArgumentException();
        };
    }
}
