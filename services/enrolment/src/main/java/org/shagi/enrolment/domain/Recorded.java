package org.shagi.enrolment.domain;

import java.time.Instant;

/**
 * Who wrote something down, and when.
 *
 * @param by account of the person, or the id of the other system
 */
public record Recorded(String by, Instant at) {}
