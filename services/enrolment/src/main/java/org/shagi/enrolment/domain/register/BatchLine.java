package org.shagi.enrolment.domain.register;

import java.util.List;

/**
 * A batch in a list, without its records.
 *
 * @param records how many are frozen in it; 0 for a draft
 */
public record BatchLine(String id, BatchScope scope, BatchState state, List<BatchStep> steps, int records) {}
