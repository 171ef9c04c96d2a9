package org.shagi.journal.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a writer says in defence of an edit.
 *
 * @param correction why a day of a closed month is changed; only looked at where the month is closed
 * @param reasons by the code of a rule that warns: why the writer goes on
 * @param typedAt when it was typed, by the clock of a device that was without a network; {@code null} where nothing is said of it
 */
public record Remarks(
        Optional<String> correction,
        Map<String, String> reasons,
        @Nullable Instant typedAt) {

    /** Nothing is said. */
    public static final Remarks NONE = new Remarks(Optional.empty(), Map.of());

    public Remarks {
        reasons = Map.copyOf(reasons);
    }

    public Remarks(Optional<String> correction, Map<String, String> reasons) {
        this(correction, reasons, null);
    }

    /** The same, typed at that instant. */
    public Remarks typed(@Nullable Instant at) {
        return new Remarks(correction, reasons, at);
    }

    /** The reason given for this rule. */
    Optional<String> reasonFor(String rule) {
        return Optional.ofNullable(reasons.get(rule));
    }
}
