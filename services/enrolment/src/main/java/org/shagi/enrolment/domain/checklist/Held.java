package org.shagi.enrolment.domain.checklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the case itself shows of a paper.
 *
 * @param on the paper's day; null if it has none
 */
record Held(ItemState state, @Nullable LocalDate on) {}
