package org.shagi.assignment.domain.yearly;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.shagi.assignment.domain.SeenVersion;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/**
 * The state assignment that the Ministry approves for the centre for a year (S003 VI.1, App.8): so many children, each of
 * them for a whole course, and the indicators that the report is made by. The Ministry amends it in the course of the year;
 * each amendment is the next version, and what was in force before it stays.
 *
 * @param editions what was in force, the oldest first; the last one is in force now
 */
public record StateAssignment(int year, List<Edition> editions) {

    /** Social services are given by state assignment since 442-FZ came into force. */
    private static final int FIRST_YEAR = 2015;

    private static final int LAST_YEAR = 2100;

    public StateAssignment {
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("nothing was approved for " + year);
        }
        editions = List.copyOf(editions);
    }

    /**
     * The terms as somebody took them down.
     *
     * @param by id of the account
     */
    public record Edition(AssignmentTerms terms, String by, Instant at) {}

    /** The assignment of a year as it was first approved. */
    public static StateAssignment first(int year, Edition edition) {
        return new StateAssignment(year, List.of(edition));
    }

    /** The year, if there can be an assignment for it. */
    public static Decision<Integer> possible(int year) {
        return year < FIRST_YEAR || year > LAST_YEAR
                ? Decision.refused(Refusal.rule("year-out-of-range")
                        .with("year", String.valueOf(year))
                        .with("first", String.valueOf(FIRST_YEAR))
                        .with("last", String.valueOf(LAST_YEAR)))
                : Decision.accepted(year);
    }

    /** What is in force. */
    public AssignmentTerms terms() {
        return editions.getLast().terms();
    }

    /** Grows by one with every amendment, 1 or more. */
    public long version() {
        return editions.size();
    }

    /**
     * This assignment as amended; itself if the amendment says the same.
     *
     * @param seen version that the amendment was made from; empty if nobody said
     */
    public Decision<StateAssignment> amended(Edition amendment, OptionalLong seen) {
        return amendment.terms().equals(terms())
                ? Decision.accepted(this)
                : SeenVersion.allows(
                        seen,
                        version(),
                        new StateAssignment(
                                year,
                                Stream.concat(editions.stream(), Stream.of(amendment))
                                        .toList()));
    }
}
