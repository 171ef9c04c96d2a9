package org.shagi.journal.domain;

import java.util.Map;
import java.util.Optional;

/**
 * What a writer says in defence of an edit.
 *
 * @param correction why a day of a closed month is changed; only looked at where the month is closed
 * @param reasons by the code of a rule that warns: why the writer goes on
 */
public record Remarks(Optional<String> correction, Map<String, String> reasons) {

    /** Nothing is said. */
    public static final Remarks NONE = new Remarks(Optional.empty(), Map.of());

    public Remarks {
        reasons = Map.copyOf(reasons);
    }

    /** The reason given for this rule. */
    Optional<String> reasonFor(String rule) {
        return Optional.ofNullable(reasons.get(rule));
    }
}
