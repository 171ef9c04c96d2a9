package org.shagi.enrolment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** @param reason in the register's words */
record BatchRejectionBody(
        @NotNull LocalDate on, @NotBlank @Size(max = 1000) String reason) {}
