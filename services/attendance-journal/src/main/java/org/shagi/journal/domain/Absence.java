package org.shagi.journal.domain;

import org.jspecify.annotations.Nullable;

/**
 * Why a child did not come.
 *
 * @param reason one of {@link AbsenceReasons}
 * @param comment in the writer's words, no names; {@code null} where the reason says enough
 */
public record Absence(String reason, @Nullable String comment) {}
