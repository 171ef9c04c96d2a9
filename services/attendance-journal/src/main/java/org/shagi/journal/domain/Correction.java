package org.shagi.journal.domain;

import java.time.Instant;

/**
 * Why a day of a closed month was changed.
 *
 * @param reason in the writer's words, 3 to 500 characters
 * @param version of the sheet that it made
 * @param by id of the account that changed it
 */
public record Correction(String reason, long version, String by, Instant at) {}
