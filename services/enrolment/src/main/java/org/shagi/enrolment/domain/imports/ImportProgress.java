package org.shagi.enrolment.domain.imports;

/**
 * How far an import is.
 *
 * @param done rows worked on in the present state, failed ones included
 * @param failed rows that cannot be stored as they are
 */
public record ImportProgress(int done, int failed) {}
