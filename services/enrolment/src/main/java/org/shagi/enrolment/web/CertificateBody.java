package org.shagi.enrolment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.shagi.enrolment.domain.casefile.Certificate;
import org.shagi.kit.domain.Decision;

/** A polyclinic's certificate as it is presented. */
record CertificateBody(
        @NotNull LocalDate issuedOn,
        @NotNull LocalDate validTo,
        @NotBlank @Size(max = 300) String issuer,
        @NotNull Boolean fit) {

    Decision<Certificate> certificate() {
        return Certificate.presented(issuedOn, validTo, issuer.strip(), fit);
    }
}
