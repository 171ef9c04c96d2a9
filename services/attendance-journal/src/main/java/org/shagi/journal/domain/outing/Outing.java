package org.shagi.journal.domain.outing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A way of a group outside the centre on one day (S003 App.1, outing order and safety briefing).
 *
 * <p>The leader writes down where the group goes, who goes and who is with the children. The head issues the order; the children are
 * briefed on safety and sign. Only with both the group may go: what is given outside is then written into the journal like any other.
 *
 * @param route from where to where and how
 * @param leaves when the group leaves, by the centre's clock
 * @param returns when it is back, later than {@code leaves}
 * @param children ids of those who go
 * @param escorts ids of the accounts that go with them
 * @param order {@code null} until it is issued
 * @param briefing {@code null} until it is held
 * @param version 0 for one that nobody has written, then 1, 2, …
 */
public record Outing(
        String groupId,
        LocalDate date,
        String route,
        LocalTime leaves,
        LocalTime returns,
        List<String> children,
        List<String> escorts,
        @Nullable Order order,
        @Nullable Briefing briefing,
        String writtenBy,
        long version) {

    /** The head's order. */
    public record Order(String number, LocalDate on) {}

    /** @param topic what the children were told */
    public record Briefing(String topic, LocalDate on) {}

    /** What is still wanted before the group may go. */
    public enum Missing {
        ORDER,
        BRIEFING
    }

    public Outing {
        children = List.copyOf(children);
        escorts = List.copyOf(escorts);
    }

    /** What of the two is missing; both where nobody has written of an outing. */
    public static List<Missing> missing(Optional<Outing> outing) {
        return List.of(Missing.values()).stream()
                .filter(part -> outing.map(one -> part == Missing.ORDER ? one.order() : one.briefing())
                        .isEmpty())
                .toList();
    }

    /** The same but for version and writer. */
    public boolean says(Outing other) {
        return equals(other.as(writtenBy, version));
    }

    /** The same by another hand. */
    public Outing as(String writer, long number) {
        return new Outing(groupId, date, route, leaves, returns, children, escorts, order, briefing, writer, number);
    }
}
