package org.shagi.enrolment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A proposal to destroy a case. */
record DestructionBody(@NotBlank @Size(max = 500) String reason) {}
