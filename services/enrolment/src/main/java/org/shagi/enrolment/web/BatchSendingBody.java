package org.shagi.enrolment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** @param recipient whom the file went to */
record BatchSendingBody(
        @NotNull LocalDate on, @NotBlank @Size(max = 200) String recipient) {}
