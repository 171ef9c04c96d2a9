package org.shagi.enrolment.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a consent is taken back. */
record WithdrawalBody(
        @NotNull LocalDate on, @Nullable @Size(max = 100) String document) {}
