package org.shagi.enrolment.domain.consent;

import java.util.Optional;
import java.util.function.Function;
import org.shagi.kit.domain.Refusal;

/**
 * One rule about a new consent.
 *
 * @param judge answers why not, or empty
 */
public record ConsentRule(String name, Function<ConsentFacts, Optional<Refusal>> judge) {}
