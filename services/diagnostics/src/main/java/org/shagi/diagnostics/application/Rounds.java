package org.shagi.diagnostics.application;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shagi.diagnostics.domain.Round;
import org.shagi.diagnostics.domain.Stage;
import org.shagi.diagnostics.domain.Tally;

/** The rounds of all groups. Whatever is stored here is told to the other services too. */
public interface Rounds {

    /** The round with this id, or empty if there is none. */
    Optional<Round> find(String id);

    /** The rounds of a group, one at most for each stage, in the order of the stages. */
    List<Round> ofGroup(String groupId);

    /** When the rounds of these groups were closed, by group and stage; rounds that are open are left out. */
    Map<String, Map<Stage, Instant>> closed(Collection<String> groupIds);

    /**
     * Stores a new round.
     *
     * @param at when it came to be
     * @return {@code false} if somebody else was faster and the group has a round at this stage
     */
    boolean add(Round round, Instant at);

    /**
     * Stores a round in place of its previous version.
     *
     * @param at when it was changed
     * @return {@code false} if somebody else was faster: the stored version is not {@code round.version() - 1}
     */
    boolean replace(Round round, Instant at);

    /**
     * Stores a closed round as {@link #replace} does, and tells what the plan of a month is to lay stress on.
     *
     * @param month the month; empty if nothing is left to plan
     */
    boolean replaceClosed(Round round, Instant at, Optional<YearMonth> month);

    /**
     * How the closed rounds of all groups but one stand at a stage: of each the counts by number of the indicator, without those in which no
     * child has a level.
     *
     * @param indicatorSet only rounds with this set of indicators
     */
    List<Map<Integer, Tally>> others(String groupId, Stage stage, int indicatorSet);
}
