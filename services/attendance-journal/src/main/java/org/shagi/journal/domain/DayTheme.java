package org.shagi.journal.domain;

import java.time.Instant;

/**
 * The theme of what was held that day by a code: what stands beside its marks (S003 VI.4).
 *
 * @param text 3 to 300 characters
 * @param recordedBy id of the account that wrote it
 */
public record DayTheme(String text, String recordedBy, Instant recordedAt) {}
