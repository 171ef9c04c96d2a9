package org.shagi.enrolment.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done for a case.
 *
 * @param number number of the paper that it was done by; may be absent
 */
record MilestoneBody(
        @NotNull LocalDate on, @Nullable @Size(max = 50) String number) {

    @Nullable
    String paperNumber() {
        return number == null || number.isBlank() ? null : number.strip();
    }
}
