package org.shagi.enrolment.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.shagi.enrolment.domain.checklist.ItemState;

/** What is noted of a paper. */
record MarkBody(@NotNull ItemState state, @NotNull LocalDate on) {}
