package org.shagi.assignment.domain.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The drawing of all plans of a year for the groups of whoever ordered it. It goes on by itself and tells how far it is; one that has
 * not been heard of for a minute has died with its process, and another may begin.
 *
 * @param by id of the account that ordered it
 * @param groups how many there are to plan
 * @param done how many of them are
 * @param drawn plans that were not there before, or say something new
 * @param missed norms that these plans miss
 * @param refused group and month of each plan that could not be drawn, as {@code Ромашка 2028-01: no-calendar-for-year}; the first hundred
 * @param seenAt when it was last heard of
 */
public record YearPlanning(
        int year,
        State state,
        String by,
        Instant begunAt,
        int groups,
        int done,
        int drawn,
        int missed,
        List<String> refused,
        Instant seenAt) {

    private static final Duration SILENCE = Duration.ofMinutes(1);
    private static final int TOLD = 100;

    public YearPlanning {
        refused = List.copyOf(refused);
    }

    /** Where it stands. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    public static YearPlanning begun(int year, String by, int groups, Instant now) {
        return new YearPlanning(year, State.RUNNING, by, now, groups, 0, 0, 0, List.of(), now);
    }

    /** With one group more. */
    public YearPlanning with(Group group, Instant now) {
        var all = Stream.concat(refused.stream(), group.refused().stream())
                .limit(TOLD)
                .toList();
        return new YearPlanning(
                year, state, by, begunAt, groups, done + 1, drawn + group.drawn(), missed + group.missed(), all, now);
    }

    public YearPlanning ended(State end, Instant now) {
        return new YearPlanning(year, end, by, begunAt, groups, done, drawn, missed, refused, now);
    }

    /** As it is to be told at this moment: one that still runs by its own word and has fallen silent has failed. */
    public YearPlanning asOf(Instant now) {
        return state == State.RUNNING && !isUnderWay(now) ? ended(State.FAILED, seenAt) : this;
    }

    public boolean isUnderWay(Instant now) {
        return state == State.RUNNING && seenAt.plus(SILENCE).isAfter(now);
    }

    /** What became of one group. */
    public record Group(int drawn, int missed, List<String> refused) {

        public Group {
            refused = List.copyOf(refused);
        }
    }
}
