package org.shagi.journal.domain.themes;

import java.util.Optional;
import java.util.function.Function;
import org.shagi.kit.domain.Refusal;

/**
 * One rule about drawing up a thematic plan.
 *
 * @param name as the rule is spoken of
 * @param judge answers why not, or empty
 */
public record ThemeRule(String name, Function<ThemeDraft, Optional<Refusal>> judge) {}
