package org.shagi.journal.domain.themes;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The problems that a round of diagnostics found to prevail in a group, as emphases of the thematic plan of a month (S003 V.4).
 * Whoever draws the plan checks off the ones that it takes up.
 *
 * @param roundId the round that suggests them
 * @param stage 1 to 3: which diagnostics of the course it is; of two that speak of one month the later counts
 * @param version of the round
 */
public record Emphases(
        String roundId, String groupId, int stage, YearMonth month, List<Emphasis> problems, long version) {

    public Emphases {
        problems = List.copyOf(problems);
    }

    /**
     * A prevailing problem.
     *
     * @param indicator number of the indicator of diagnostics
     * @param title of the indicator
     * @param problems children with the problem
     * @param diagnosed children diagnosed in it
     */
    public record Emphasis(int indicator, String title, int problems, int diagnosed) {}

    /** That a plan takes an emphasis up: who said so, and when. */
    public record TakenUp(String by, Instant at) {}

    /** A prevailing problem and whether the plan takes it up. */
    public record Line(Emphasis emphasis, Optional<TakenUp> taken) {}
}
