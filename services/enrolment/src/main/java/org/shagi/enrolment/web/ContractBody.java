package org.shagi.enrolment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.casefile.Contract;
import org.shagi.kit.domain.Decision;

/** A contract as it is concluded. */
record ContractBody(
        @NotBlank @Size(max = 50) String number,
        @NotNull LocalDate concludedOn,
        @NotNull LocalDate from,
        @NotNull LocalDate to) {

    Decision<Contract> contract() {
        return Period.between(from, to).map(term -> new Contract(number.strip(), concludedOn, term));
    }
}
