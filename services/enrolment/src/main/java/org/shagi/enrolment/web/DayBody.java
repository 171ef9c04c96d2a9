package org.shagi.enrolment.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day on which something was done. */
record DayBody(@NotNull LocalDate on) {}
