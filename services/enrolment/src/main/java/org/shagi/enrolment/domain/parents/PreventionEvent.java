package org.shagi.enrolment.domain.parents;

/**
 * An event of individual prevention work with the family, code 9.5 or 9.7: a line of the registry (S003 III.7.2(2), readings I-45,
 * I-46).
 *
 * @param topic what it was about, without names
 */
public record PreventionEvent(String id, PreventionCode code, String topic, Entered entered) {}
