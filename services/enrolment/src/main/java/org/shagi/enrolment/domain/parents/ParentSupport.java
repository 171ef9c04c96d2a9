package org.shagi.enrolment.domain.parents;

/**
 * A service to a parent by the parent's own programme: a line of the card of self-control and of point 7 of the family's card
 * (S003 III.7.2(1), reading I-45).
 *
 * @param programmeNumber number of the parent's programme
 * @param code code of the service in that programme
 * @param service what was done, in words
 */
public record ParentSupport(
        String id, Parent parent, String programmeNumber, String code, String service, Entered entered) {}
