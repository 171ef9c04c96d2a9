package org.shagi.enrolment.domain.parents;

import java.util.Optional;
import java.util.function.Function;
import org.shagi.kit.domain.Refusal;

/**
 * One rule about an urgent service.
 *
 * @param judge answers why not, or empty
 */
record UrgentRule(String name, Function<UrgentFacts, Optional<Refusal>> judge) {}
