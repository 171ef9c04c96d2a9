package org.shagi.contracts.diagnostics;

import java.util.List;
import org.shagi.contracts.Event;

/**
 * A round of diagnostics stands so: counts per indicator and level, no child's level (S003 V.4).
 *
 * @param diagnosed children with a matrix in this round
 */
public record RoundRecorded(
        String roundId,
        String groupId,
        String departmentId,
        Stage stage,
        int diagnosed,
        List<IndicatorLevels> indicators,
        long version)
        implements Event {

    @Override
    public String key() {
        return groupId;
    }

    /** Which of the three rounds of a course. */
    public enum Stage {
        PRIMARY,
        INTERMEDIATE,
        FINAL
    }

    /**
     * @param indicator number of the indicator, 1 to 13 (S003 App.5)
     * @param red children at the low level
     * @param blue children at the middle level
     * @param green children without a problem
     */
    public record IndicatorLevels(int indicator, int red, int blue, int green) {}
}
