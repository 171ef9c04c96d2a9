package org.shagi.enrolment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.child.Sex;
import org.shagi.enrolment.domain.paper.Signatories;

/**
 * Who signs a department's papers.
 *
 * @param people surname and initials by id of the account
 * @param basis the centre's order on day-care groups
 */
record SignatoriesBody(
        @Nullable @Valid Head head,
        @NotNull @Size(max = 100) Map<@NotBlank String, @NotBlank @Size(max = 300) String> people,
        @Nullable @Valid Basis basis) {

    record Head(
            @NotBlank @Size(max = 300) String fullName,
            @NotNull Sex sex) {}

    record Basis(
            @NotBlank @Size(max = 50) String number,
            @NotNull LocalDate date) {}

    static SignatoriesBody of(Signatories written) {
        var head = written.head();
        var basis = written.basis();
        return new SignatoriesBody(
                head == null ? null : new Head(head.fullName(), head.sex()),
                written.people(),
                basis == null ? null : new Basis(basis.number(), basis.date()));
    }

    Signatories signatories(String departmentId) {
        return new Signatories(
                departmentId,
                head == null ? null : new Signatories.Person(head.fullName().strip(), head.sex()),
                people,
                basis == null ? null : new Signatories.Basis(basis.number().strip(), basis.date()),
                0);
    }
}
