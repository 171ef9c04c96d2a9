package org.shagi.assignment.domain.cyclogram;

import java.util.Map;
import java.util.TreeMap;

/**
 * Something about a cyclogram that its rules let pass and somebody should still look at.
 *
 * @param facts what it is about, by name, as texts need it
 */
public record Finding(Kind kind, Map<String, Object> facts) {

    public Finding {
        facts = Map.copyOf(facts);
    }

    /** A finding with facts in pairs of name and value. */
    static Finding of(Kind kind, Object... pairs) {
        var facts = new TreeMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            facts.put((String) pairs[i], pairs[i + 1]);
        }
        return new Finding(kind, facts);
    }

    /** What was found. */
    public enum Kind {
        /** A counted service is given less often in four weeks than its norm. */
        BELOW_NORM,
        /** It is given more often. */
        ABOVE_NORM,
        /** Somebody would be with two groups at the same time. */
        TWO_ROOMS,
        /** Two elements of the day regime overlap. */
        REGIME_OVERLAP,
        /** A slot does not lie within one element of the day regime. */
        ACROSS_REGIME
    }
}
