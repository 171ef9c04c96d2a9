package org.shagi.diagnostics.application;

import org.shagi.diagnostics.domain.IndicatorSet;

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
}
