package org.shagi.quota.domain;

/**
 * A department as enrolment tells it.
 *
 * @param version version of what is told, 1 or more
 */
public record Department(String id, String name, long version) {}
