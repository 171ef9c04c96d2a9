package org.shagi.enrolment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.application.Application;
import org.shagi.enrolment.domain.casefile.ChildData;
import org.shagi.enrolment.domain.casefile.Representative;
import org.shagi.enrolment.domain.child.IdDocument;
import org.shagi.enrolment.domain.child.Sex;
import org.shagi.enrolment.domain.child.Snils;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/** An application for a place in a group. */
record ApplicationBody(
        @NotBlank String departmentId,
        @NotBlank String groupId,
        @NotNull LocalDate appliedOn,
        @NotNull @Valid Child child,
        @NotNull @Valid Adult representative,
        @Nullable @Size(max = 500) String duplicateReason) {

    record Child(
            @NotBlank @Size(max = 100) String lastName,
            @NotBlank @Size(max = 100) String firstName,
            @Nullable @Size(max = 100) String patronymic,
            @NotNull LocalDate birthDate,
            @NotNull Sex sex,
            @NotBlank @Size(max = 20) String snils,
            @NotBlank @Size(max = 300) String address,
            @Nullable @Valid IdDocumentBody idDocument) {

        private Decision<ChildData> data(Snils number) {
            return idDocument == null
                    ? Decision.accepted(data(number, null))
                    : idDocument.idDocument().map(shown -> data(number, shown));
        }

        private ChildData data(Snils number, @Nullable IdDocument shown) {
            return new ChildData(
                    lastName.strip(), firstName.strip(), patronymic, birthDate, sex, number, address.strip(), shown);
        }
    }

    record Adult(
            @NotBlank @Size(max = 300) String fullName,
            @NotBlank @Size(max = 50) String phone,
            @NotBlank @Size(max = 50) String relation) {}

    Decision<Application> application(String id) {
        return Snils.parse(child.snils())
                .map(number -> child.data(number)
                        .map(data -> new Application(
                                id,
                                departmentId,
                                groupId,
                                appliedOn,
                                data,
                                new Representative(
                                        representative.fullName(), representative.phone(), representative.relation()),
                                duplicateReason == null || duplicateReason.isBlank() ? null : duplicateReason.strip())))
                .orElseGet(() -> Decision.refused(Refusal.rule("snils-wrong")));
    }
}
