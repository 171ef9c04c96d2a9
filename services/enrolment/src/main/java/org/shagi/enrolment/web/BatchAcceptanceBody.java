package org.shagi.enrolment.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param number that the register gave; absent if it gave none */
record BatchAcceptanceBody(
        @NotNull LocalDate on, @Nullable @Size(max = 100) String number) {}
