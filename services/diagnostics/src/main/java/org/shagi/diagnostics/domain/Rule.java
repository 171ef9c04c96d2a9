package org.shagi.diagnostics.domain;

import java.util.Optional;
import java.util.function.BiFunction;
import org.shagi.kit.domain.Refusal;

/**
 * A rule, named by the code of its refusal.
 *
 * @param refusal what it refuses with, still without facts
 * @param concerns the attempts that it looks at; it lets all others pass
 * @param test the refusal with its facts, or empty if the rule has nothing against the attempt
 */
public record Rule<A extends Attempt>(
        Refusal refusal, Class<A> concerns, BiFunction<A, Refusal, Optional<Refusal>> test) {

    /** The name of the rule, such as {@code round-closed}. */
    public String code() {
        return refusal.code();
    }

    Optional<Refusal> against(Attempt attempt) {
        return concerns.isInstance(attempt) ? test.apply(concerns.cast(attempt), refusal) : Optional.empty();
    }
}
