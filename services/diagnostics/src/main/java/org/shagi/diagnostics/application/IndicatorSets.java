package org.shagi.diagnostics.application;

import java.util.List;
import java.util.Optional;
import org.shagi.diagnostics.domain.IndicatorSet;
import org.shagi.diagnostics.domain.Round;

/** The sets of indicators that have ever held. */
public interface IndicatorSets {

    /** The set that new rounds are opened with. */
    IndicatorSet current();

    /**
     * The set of a version that some round was opened with.
     *
     * @throws IllegalArgumentException if there is no such version: sets are never taken away
     */
    IndicatorSet version(int version);

    /** The set that a round was opened with; the current one if there is no round. */
    default IndicatorSet of(Optional<Round> round) {
        return round.map(some -> version(some.indicatorSet())).orElseGet(this::current);
    }

    /** The set of a course, whose rounds are compared with each other: that of its first round, or the current one. */
    default IndicatorSet ofCourse(List<Round> rounds) {
        return of(rounds.stream().findFirst());
    }
}
