package org.shagi.enrolment.domain.register;

import java.util.List;
import java.util.function.Function;
import org.shagi.kit.domain.Refusal;

/**
 * One rule about a record.
 *
 * @param name as the rule is spoken of, {@code the identity document is whole or absent}
 * @param judge answers what is wrong; empty if nothing is
 */
public record RegisterRule(String name, Function<RegisterFacts, List<Refusal>> judge) {

    List<Refusal> remarks(RegisterFacts facts) {
        return judge.apply(facts);
    }
}
