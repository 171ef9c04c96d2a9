package org.shagi.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Role;
import org.shagi.quota.application.RebuildFigures;
import org.shagi.quota.domain.Departments;
import org.shagi.quota.domain.Distributions;
import org.shagi.quota.domain.DrawnPlans;
import org.shagi.quota.domain.GroupMonths;
import org.shagi.quota.domain.GroupPlans;
import org.shagi.quota.domain.Groups;
import org.shagi.quota.domain.OverdueDays;
import org.shagi.quota.domain.Revision;
import org.shagi.quota.domain.Snapshots;
import org.shagi.quota.domain.YearAssignments;
import org.shagi.quota.domain.rebuild.FreshModel;
import org.shagi.quota.domain.rebuild.FreshModels;
import org.shagi.quota.domain.rebuild.Rebuild;
import org.shagi.quota.domain.rebuild.Rebuilds;
import org.shagi.quota.domain.rebuild.Topics;

/** A store that fails at the worst moment of a rebuild: when the fresh read model is live and the end of the topics is not in it yet. */
class RebuildFiguresTest {

    private static final Actor ADMIN = new Actor("admin", Set.of(Role.SYSTEM_ADMIN), Set.of());

    private final InMemory held = new InMemory();
    private final Noted noted = new Noted();
    private final AtomicInteger faultsToCome = new AtomicInteger();
    private final AtomicInteger readAfterTheSwap = new AtomicInteger();
    private volatile boolean live;
    private volatile Optional<SortedMap<String, Long>> unread = Optional.empty();

    @Test
    void theEndOfTheTopicsIsReadHoweverOftenTheStoreFailsAfterTheSwap() {
        faultsToCome.set(2);
        var rebuild = new RebuildFigures(
                new AfterTheSwap(), new OneFresh(), held.snapshots, noted, held.revision, Instant::now, ZoneOffset.UTC);

        rebuild.begin(ADMIN);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> noted.last()
                        .filter(last -> last.state() != Rebuild.State.READING)
                        .isPresent());
        assertThat(noted.last().orElseThrow().state()).isEqualTo(Rebuild.State.SWAPPED);
        assertThat(faultsToCome).hasValue(0);
        assertThat(readAfterTheSwap).hasPositiveValue();
        assertThat(unread).as("what is still to be read").isEmpty();
    }

    private final class AfterTheSwap implements Topics {

        @Override
        public Reading read(FreshModel into, Revision revision) {
            return new End();
        }

        @Override
        public Reading readAgain(SortedMap<String, Long> from) {
            throw new AssertionError("nobody was killed");
        }
    }

    private final class OneFresh implements FreshModels {

        @Override
        public FreshModel begin() {
            return new Beside();
        }

        @Override
        public Optional<SortedMap<String, Long>> unread() {
            return unread;
        }

        @Override
        public void isRead() {
            unread = Optional.empty();
        }
    }

    /** Nothing comes before the swap. */
    private final class End implements Topics.Reading {

        @Override
        public void next() {
            if (!live) {
                return;
            }
            if (faultsToCome.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IllegalStateException("the store is away");
            }
            readAfterTheSwap.incrementAndGet();
        }

        @Override
        public long handled() {
            return readAfterTheSwap.get();
        }

        @Override
        public long total() {
            return handled();
        }

        @Override
        public long unreadable() {
            return 0;
        }

        @Override
        public boolean caughtUp() {
            return !live || readAfterTheSwap.get() > 0;
        }

        @Override
        public SortedMap<String, Long> offsets() {
            return new TreeMap<>(Map.of("enrolment-0", 0L));
        }

        @Override
        public void lookAhead() {
            // nothing comes
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    private static final class Noted implements Rebuilds {
        private final AtomicReference<Rebuild> last = new AtomicReference<>();

        @Override
        public Optional<Rebuild> last() {
            return Optional.ofNullable(last.get());
        }

        @Override
        public boolean begin(Rebuild begun, Instant now) {
            return last.compareAndSet(null, begun);
        }

        @Override
        public void wish(Rebuild.State end) {
            throw new AssertionError("nothing differs");
        }

        @Override
        public Optional<Rebuild.State> wish() {
            return Optional.empty();
        }

        @Override
        public void note(Rebuild rebuild) {
            last.set(rebuild);
        }
    }

    private final class Beside implements FreshModel {

        @Override
        public Departments departments() {
            return held.departments;
        }

        @Override
        public Groups groups() {
            return held.groups;
        }

        @Override
        public GroupPlans plans() {
            return held.plans;
        }

        @Override
        public DrawnPlans drawnPlans() {
            return held.drawnPlans;
        }

        @Override
        public Distributions distributions() {
            return held.distributions;
        }

        @Override
        public OverdueDays overdueDays() {
            return held.overdueDays;
        }

        @Override
        public YearAssignments yearAssignments() {
            return held.assignments;
        }

        @Override
        public GroupMonths months() {
            return held.months;
        }

        @Override
        public Snapshots snapshots() {
            return held.snapshots;
        }

        @Override
        public void store() {
            // it is stored
        }

        @Override
        public void goLive(SortedMap<String, Long> from) {
            unread = Optional.of(from);
            live = true;
        }

        @Override
        public void discard() {
            throw new AssertionError("nothing differs");
        }
    }
}
