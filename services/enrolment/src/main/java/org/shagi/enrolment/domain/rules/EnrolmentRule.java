package org.shagi.enrolment.domain.rules;

import java.util.Optional;
import java.util.function.Function;
import org.shagi.kit.domain.Refusal;

/**
 * One rule about enrolling a child.
 *
 * @param name as the rule is spoken of, {@code the certificate says fit}
 * @param judge answers why not, or empty
 */
public record EnrolmentRule(String name, Function<EnrolmentFacts, Optional<Refusal>> judge) {

    Optional<Refusal> refusal(EnrolmentFacts facts) {
        return judge.apply(facts);
    }
}
