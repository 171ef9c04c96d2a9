package org.shagi.diagnostics.domain;

import java.time.Instant;

/**
 * Who did something, and when.
 *
 * @param by id of the account
 */
public record Stamp(String by, Instant at) {}
