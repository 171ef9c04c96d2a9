package org.shagi.calendar.terms;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Of any number of deadlines how many are in each state, and the most pressing of each. What is beyond those is counted and not
 * sorted, so that a hundred thousand of them cost little.
 */
public final class PressingDeadlines {

    private final ZonedDateTime now;
    private final Map<DeadlineState, Integer> counts = new EnumMap<>(DeadlineState.class);
    private final Map<DeadlineState, PriorityQueue<Deadline>> soonest = new EnumMap<>(DeadlineState.class);

    private PressingDeadlines(ZonedDateTime now) {
        this.now = now;
        Arrays.stream(DeadlineState.values()).forEach(state -> {
            counts.put(state, 0);
            soonest.put(state, new PriorityQueue<>(Collections.reverseOrder(Deadline.SOONEST_FIRST)));
        });
    }

    /**
     * Looks them through.
     *
     * @param deadlines counted at this moment or before
     * @param now in the centre's zone
     * @param each how many of each state are wanted, 1 or more
     */
    public static PressingDeadlines of(Stream<Deadline> deadlines, ZonedDateTime now, int each) {
        var pressing = new PressingDeadlines(now);
        deadlines.forEach(deadline -> pressing.add(deadline, deadline.stateAt(now), each));
        return pressing;
    }

    private void add(Deadline deadline, DeadlineState state, int each) {
        counts.merge(state, 1, Integer::sum);
        var queue = Objects.requireNonNull(soonest.get(state));
        if (queue.size() < each) {
            queue.add(deadline);
        } else if (Deadline.SOONEST_FIRST.compare(deadline, Objects.requireNonNull(queue.peek())) < 0) {
            queue.poll();
            queue.add(deadline);
        }
    }

    /** How many are in this state, shown or not. */
    public int count(DeadlineState state) {
        return counts.getOrDefault(state, 0);
    }

    /** How much presses. */
    public DeadlineSummary summary() {
        return new DeadlineSummary(
                count(DeadlineState.OVERDUE),
                count(DeadlineState.TODAY),
                count(DeadlineState.WEEK),
                count(DeadlineState.LATER));
    }

    /** The most pressing of these states, at most as many of each as were wanted; the most pressing first. */
    public List<Deadline> in(Set<DeadlineState> states) {
        return soonest.entrySet().stream()
                .filter(entry -> states.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream().sorted(Deadline.SOONEST_FIRST))
                .map(deadline -> deadline.asOf(now))
                .toList();
    }
}
