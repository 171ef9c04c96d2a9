package org.shagi.enrolment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.shagi.enrolment.domain.casefile.DestructionAct;

/**
 * The commission's act on the destruction of a case.
 *
 * @param commission who approved it, two or more
 */
record DestructionActBody(
        @NotBlank @Size(max = 50) String actNumber,
        @NotNull LocalDate approvedOn,
        @NotNull @Size(min = 2, max = 20) List<@NotBlank @Size(max = 300) String> commission) {

    DestructionAct act() {
        return new DestructionAct(
                actNumber.strip(),
                approvedOn,
                commission.stream().map(String::strip).toList());
    }

    /** Without the commission. */
    @Override
    public String toString() {
        return "DestructionActBody[" + actNumber + "]";
    }
}
