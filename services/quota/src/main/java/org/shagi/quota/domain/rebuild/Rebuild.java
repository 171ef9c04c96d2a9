package org.shagi.quota.domain.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a rebuild stands. It reads all topics from their beginning into a read model beside the live one; when it has caught up it
 * compares the two and swaps them, unless they differ: then it waits to be told.
 *
 * @param handled events read so far
 * @param total events that were there when it began
 * @param unreadable events that could not be handled; they lie in quarantine as well
 * @param differences what the two read models disagree on; empty before the comparison and if they agree
 * @param seenAt when it last gave a sign of life
 * @param fault why it failed; null otherwise
 */
public record Rebuild(
        State state,
        String startedBy,
        Instant startedAt,
        long handled,
        long total,
        long unreadable,
        List<Difference> differences,
        Instant seenAt,
        @Nullable String fault) {

    private static final Duration SILENCE = Duration.ofMinutes(2);

    /** Where it is. */
    public enum State {
        READING,
        DIFFERENT,
        SWAPPED,
        DISCARDED,
        FAILED
    }

    public Rebuild {
        differences = List.copyOf(differences);
    }

    /** A rebuild that begins. */
    public static Rebuild begun(String by, Instant at) {
        return new Rebuild(State.READING, by, at, 0, 0, 0, List.of(), at, null);
    }

    /** Whether somebody is at it. One that has been silent for two minutes has fallen: a large batch and a comparison take their time. */
    public boolean isUnderWay(Instant now) {
        return (state == State.READING || state == State.DIFFERENT)
                && seenAt.plus(SILENCE).isAfter(now);
    }

    /** Events a second since it began, rounded down. */
    public long perSecond() {
        long millis = Math.max(1, Duration.between(startedAt, seenAt).toMillis());
        return handled * 1_000 / millis;
    }

    public Rebuild read(long handledNow, long totalNow, long unreadableNow, Instant at) {
        return new Rebuild(state, startedBy, startedAt, handledNow, totalNow, unreadableNow, differences, at, fault);
    }

    public Rebuild now(State next, List<Difference> found, Instant at) {
        return new Rebuild(next, startedBy, startedAt, handled, total, unreadable, found, at, fault);
    }

    public Rebuild failed(String why, Instant at) {
        return new Rebuild(State.FAILED, startedBy, startedAt, handled, total, unreadable, differences, at, why);
    }
}
