package org.shagi.enrolment.domain;

/**
 * Something that was asked to be made, and whether this request made it or an earlier one had.
 *
 * @param fresh whether it was made just now
 */
public record Made<T>(T value, boolean fresh) {}
