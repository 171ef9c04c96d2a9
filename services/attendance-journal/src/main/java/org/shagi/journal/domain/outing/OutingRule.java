package org.shagi.journal.domain.outing;

import java.util.Optional;
import java.util.function.Function;
import org.shagi.kit.domain.Refusal;

/**
 * One rule of outings.
 *
 * @param name what must hold
 */
public record OutingRule(String name, Function<OutingDraft, Optional<Refusal>> judge) {}
