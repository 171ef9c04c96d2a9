package org.shagi.diagnostics.domain;

import java.time.LocalDate;
import org.shagi.kit.domain.Decision;

/**
 * That the parents were told the results of a round and were given recommendations (S003 V.4, V.6). It stands beside the round, which
 * never changes once it is closed. The day may be put right.
 *
 * @param stamp who wrote it down, and when
 */
public record ParentsTold(String roundId, LocalDate on, Stamp stamp) {

    /** What this attempt asks for: refused before the round is closed, and for a day that has not come. */
    public static Decision<ParentsTold> of(Attempt.ToTellParents attempt) {
        return RoundRules.check(attempt)
                .map(allowed -> new ParentsTold(allowed.roundId(), allowed.on(), allowed.stamp()));
    }
}
