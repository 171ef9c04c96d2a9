package org.shagi.enrolment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.register.BatchScope;
import org.shagi.enrolment.domain.register.MessageType;
import org.shagi.kit.domain.Decision;

/**
 * A batch to draw up.
 *
 * @param departmentId absent for the whole centre
 */
record BatchBody(
        @NotNull MessageType messageType,
        @Nullable @Size(max = 100) String departmentId,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotBlank @Size(max = 50) String profile) {

    Decision<BatchScope> scope() {
        return Period.between(from, to).map(period -> new BatchScope(messageType, departmentId, period, profile));
    }
}
