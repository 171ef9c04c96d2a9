package org.shagi.quota.application;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.locks.LockSupport;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.quota.domain.Revision;
import org.shagi.quota.domain.Snapshots;
import org.shagi.quota.domain.rebuild.Comparison;
import org.shagi.quota.domain.rebuild.Difference;
import org.shagi.quota.domain.rebuild.FreshModel;
import org.shagi.quota.domain.rebuild.FreshModels;
import org.shagi.quota.domain.rebuild.Rebuild;
import org.shagi.quota.domain.rebuild.Rebuild.State;
import org.shagi.quota.domain.rebuild.Rebuilds;
import org.shagi.quota.domain.rebuild.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Builds the read model anew from the topics while the live one is read and written as ever, compares the two and swaps them.
 *
 * <p>The fresh one goes on reading for some seconds after the swap, until every instance writes to it itself; so nothing that came
 * around the swap is missing from it, and what both read changes nothing the second time. From where it goes on reading is stored with
 * the swap: if the process is killed before the end, whichever instance looks next reads it.
 */
@Component
public class RebuildFigures {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildFigures.class);
    private static final Duration UNTIL_ALL_HAVE_SEEN = Duration.ofSeconds(4);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Topics topics;
    private final FreshModels freshModels;
    private final Snapshots live;
    private final Rebuilds rebuilds;
    private final Revision revision;
    private final InstantSource clock;
    private final ZoneId zone;

    public RebuildFigures(
            Topics topics,
            FreshModels freshModels,
            Snapshots live,
            Rebuilds rebuilds,
            Revision revision,
            InstantSource clock,
            ZoneId zone) {
        this.topics = topics;
        this.freshModels = freshModels;
        this.live = live;
        this.rebuilds = rebuilds;
        this.revision = revision;
        this.clock = clock;
        this.zone = zone;
    }

    /** Begins; or the refusal: a rebuild is under way. */
    public Decision<Rebuild> begin(Actor actor) {
        var begun = Rebuild.begun(actor.id(), clock.instant());
        if (!rebuilds.begin(begun, clock.instant())) {
            return Decision.refused(Refusal.conflict("rebuild-under-way"));
        }
        Thread.ofVirtual().name("rebuild").start(() -> run(begun));
        return Decision.accepted(begun);
    }

    /** How the last one stands; empty if there never was any. */
    public Optional<Rebuild> last() {
        return rebuilds.last();
    }

    /** Says what shall become of a rebuild that differs from the live read model; or the refusal: none is waiting. */
    public Decision<Rebuild> decide(boolean swap) {
        var waiting = rebuilds.last().filter(rebuild -> rebuild.state() == State.DIFFERENT);
        if (waiting.isEmpty()) {
            return Decision.refused(Refusal.conflict("no-rebuild-waiting"));
        }
        rebuilds.wish(swap ? State.SWAPPED : State.DISCARDED);
        return Decision.accepted(waiting.get());
    }

    /** Reads what a rebuild that was killed after its swap has left unread; nothing while somebody is at it. */
    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT1M")
    public void readWhatIsUnread() {
        freshModels.unread().ifPresent(from -> {
            var now = clock.instant();
            rebuilds.last()
                    .map(fallen -> fallen.now(State.READING, fallen.differences(), now))
                    .filter(ours -> rebuilds.begin(ours, now))
                    .ifPresent(ours -> readWhatIsUnread(ours, from));
        });
    }

    private void readWhatIsUnread(Rebuild fallen, SortedMap<String, Long> from) {
        try (var reading = topics.readAgain(from)) {
            readToTheEnd(reading);
        }
        rebuilds.note(fallen.now(State.SWAPPED, fallen.differences(), clock.instant()));
        LOG.info("Read what the last rebuild had left unread");
    }

    private void run(Rebuild begun) {
        var fresh = freshModels.begin();
        var standing = begun;
        try (var reading = topics.read(fresh, revision)) {
            standing = catchUp(reading, standing);
            fresh.store();
            var differences = Comparison.of(live, fresh.snapshots(), LocalDate.ofInstant(clock.instant(), zone));
            if (differences.isEmpty() || wanted(reading, fresh, standing, differences)) {
                swap(reading, fresh, standing.now(State.SWAPPED, differences, clock.instant()));
            } else {
                fresh.discard();
                rebuilds.note(standing.now(State.DISCARDED, differences, clock.instant()));
            }
        } catch (RuntimeException e) {
            LOG.error("The rebuild failed", e);
            rebuilds.note(standing.failed(e.getClass().getSimpleName(), clock.instant()));
        }
    }

    private Rebuild catchUp(Topics.Reading reading, Rebuild before) {
        var standing = before;
        while (!reading.caughtUp()) {
            reading.next();
            standing = standing.read(reading.handled(), reading.total(), reading.unreadable(), clock.instant());
            rebuilds.note(standing);
        }
        return standing;
    }

    /** Waits for somebody's word, ten minutes at most, and keeps the fresh one up to date meanwhile. */
    private boolean wanted(Topics.Reading reading, FreshModel fresh, Rebuild standing, List<Difference> differences) {
        var until = clock.instant().plus(PATIENCE);
        while (rebuilds.wish().isEmpty() && clock.instant().isBefore(until)) {
            reading.lookAhead();
            reading.next();
            fresh.store();
            rebuilds.note(standing.now(State.DIFFERENT, differences, clock.instant()));
        }
        return rebuilds.wish().filter(State.SWAPPED::equals).isPresent();
    }

    /**
     * Reads on, whatever the store or the bus has for it: what was written to the old read model just before the swap stands in the topics
     * alone, and nobody else reads it any more.
     */
    private static void readOn(Topics.Reading reading) {
        try {
            reading.next();
        } catch (RuntimeException passing) {
            LOG.warn("The end of the topics comes later: {}", passing.toString());
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private void swap(Topics.Reading reading, FreshModel fresh, Rebuild swapped) {
        reading.lookAhead();
        while (!reading.caughtUp()) {
            reading.next();
        }
        fresh.goLive(reading.offsets());
        readToTheEnd(reading);
        rebuilds.note(swapped.read(reading.handled(), reading.total(), reading.unreadable(), swapped.seenAt()));
        LOG.info("Rebuilt from {} events, {} a second", swapped.handled(), swapped.perSecond());
    }

    private void readToTheEnd(Topics.Reading reading) {
        Instant until = clock.instant().plus(UNTIL_ALL_HAVE_SEEN);
        while (clock.instant().isBefore(until)) {
            readOn(reading);
        }
        reading.lookAhead();
        while (!reading.caughtUp()) {
            readOn(reading);
        }
        freshModels.isRead();
        revision.advance();
    }
}
