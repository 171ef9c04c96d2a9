package org.shagi.diagnostics.domain;

import java.util.List;

/**
 * That somebody was shown levels of children. It is written down before they are shown.
 *
 * @param roundId empty where several rounds were shown
 * @param children whose levels were shown, by id
 * @param stamp who was shown them, and when
 */
public record Reading(
        What what,
        boolean printed,
        String groupId,
        String departmentId,
        String roundId,
        List<String> children,
        Stamp stamp) {

    public Reading {
        children = List.copyOf(children);
    }

    /** What was shown. */
    public enum What {
        MATRIX,
        CARD,
        RESULTS,
        TREND,
        ADVICE
    }

    /** The same without the children, for those who look after the machine and not after the children. */
    public Reading technical() {
        return new Reading(what, printed, groupId, departmentId, roundId, List.of(), stamp);
    }
}
