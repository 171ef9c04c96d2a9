package org.shagi.diagnostics.domain;

import java.util.Map;

/**
 * The problems of a group beside those of the centre's other groups, indicator by indicator at one stage. The others are one sum,
 * and too few of them are none: nobody can be told from it.
 *
 * @param own by number of the indicator
 * @param others by number of the indicator; empty if fewer than {@value #FEWEST} other groups were diagnosed at this stage
 * @param groups other groups that are in the sum
 */
public record Comparison(Stage stage, Map<Integer, Tally> own, Map<Integer, Tally> others, int groups) {

    /** With one other group the sum would be that group. */
    public static final int FEWEST = 2;

    public Comparison {
        own = Map.copyOf(own);
        others = groups < FEWEST ? Map.of() : Map.copyOf(others);
    }
}
