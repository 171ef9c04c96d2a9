package org.shagi.journal.domain;

import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.ServiceCode;

/**
 * A service given to a child (S003 III.6): who gave it, and apart from that who wrote it down and when.
 *
 * @param provider id of the account that gave it
 * @param at when it ended, by the centre's clock; {@code null} where only the day is known
 * @param recordedBy id of the account that wrote it down
 * @param typedAt when it was typed on a device that was without a network till {@code recordedAt}; else {@code null}
 * @param why the reason given with the writing, such as why it is late; {@code null} where none was needed
 */
public record Mark(
        ServiceCode code,
        String provider,
        @Nullable LocalTime at,
        String recordedBy,
        Instant recordedAt,
        @Nullable Instant typedAt,
        @Nullable String why) {

    public Mark(
            ServiceCode code,
            String provider,
            @Nullable LocalTime at,
            String recordedBy,
            Instant recordedAt,
            @Nullable String why) {
        this(code, provider, at, recordedBy, recordedAt, null, why);
    }

    /** When it was written down, which the 24 hours are counted to. */
    public Instant enteredAt() {
        return typedAt == null ? recordedAt : typedAt;
    }

    /** Whether what is wanted is what this mark says; what is not said is left as it is. */
    boolean covers(WantedMark wanted) {
        return (wanted.provider() == null || wanted.provider().equals(provider))
                && (wanted.at() == null || wanted.at().equals(at));
    }
}
