package org.shagi.enrolment.domain.department;

/**
 * A department of the centre. It is registered once and keeps its name; what it does is told by its groups.
 *
 * @param name as the users see it, not blank (S003 uses several names: it is a free field)
 */
public record Department(String id, String name) {}
