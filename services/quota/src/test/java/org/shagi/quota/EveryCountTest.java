package org.shagi.quota;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shagi.quota.Deliveries.Message;
import org.shagi.quota.SampleJournal.DayDocument;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.Reach;
import org.shagi.sample.SampleWorld;

/**
 * Every count of the sample world equals the sum taken directly from documents of a journal, after the topics were read through the
 * real handlers with every message twice, replayed as a whole, and with partitions interleaved at random, whichever versions of
 * sheets came before the last. {@link RunningJournalTest} does the same with what a running journal stored and told.
 */
class EveryCountTest {

    private static final List<DayDocument> JOURNAL = SampleJournal.documents();

    static LongStream seeds() {
        return LongStream.range(0, 1_000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalsTheSumOfTheJournalsDocuments(long seed) {
        var random = new Random(seed);
        var documents = someOf(JOURNAL, seed, random);
        var held = new InMemory();
        var told =
                SampleJournal.told(documents, random).stream().map(Message::of).toList();

        Deliveries.deliver(told, random, held.handlers());

        Recount.of(documents).equalsWhatIsHeld(held.snapshots, Reach.CENTRE);
        SampleWorld.DEPARTMENTS.forEach(department -> Recount.of(documents.stream()
                        .filter(document -> document.departmentId().equals(department.key()))
                        .toList())
                .equalsWhatIsHeld(held.snapshots, new Reach(Level.DEPARTMENT, department.key())));
        SampleWorld.GROUPS.forEach(group -> Recount.of(documents.stream()
                        .filter(document -> document.groupId().equals(group.key()))
                        .toList())
                .equalsWhatIsHeld(held.snapshots, new Reach(Level.GROUP, group.key())));
    }

    /** The whole world every fiftieth time, otherwise the days of it that come up. */
    private static List<DayDocument> someOf(List<DayDocument> all, long seed, Random random) {
        return seed % 50 == 0
                ? all
                : all.stream().filter(document -> random.nextInt(12) == 0).toList();
    }
}
