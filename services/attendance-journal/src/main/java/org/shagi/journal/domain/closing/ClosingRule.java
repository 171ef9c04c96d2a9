package org.shagi.journal.domain.closing;

import java.util.Optional;
import java.util.function.Function;
import org.shagi.kit.domain.Refusal;

/**
 * One rule about closing a month.
 *
 * @param name as the rule is spoken of, {@code every working day is filled}
 * @param judge answers why not, or empty
 */
public record ClosingRule(String name, Function<ClosingAttempt, Optional<Refusal>> judge) {

    Optional<Refusal> refusal(ClosingAttempt attempt) {
        return judge.apply(attempt);
    }
}
