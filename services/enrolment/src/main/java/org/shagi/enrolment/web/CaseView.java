package org.shagi.enrolment.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.casefile.CaseState;
import org.shagi.enrolment.domain.casefile.ChildData;
import org.shagi.enrolment.domain.casefile.Contract;
import org.shagi.enrolment.domain.casefile.Programme;
import org.shagi.enrolment.domain.casefile.Representative;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.child.Sex;

/**
 * A case with its papers, for those who work with the child.
 *
 * @param caseNumber as it is shown, {@code 17/2019}; null until enrolled, like {@code order}
 * @param notes codes of what was noted at enrolment
 */
record CaseView(
        String id,
        String childId,
        String departmentId,
        String groupId,
        LocalDate appliedOn,
        CaseState state,
        ChildView child,
        Representative representative,
        @Nullable ProgrammeView programme,
        @Nullable CertificateBody certificate,
        @Nullable ContractBody contract,
        @Nullable String caseNumber,
        @Nullable Order order,
        List<String> notes) {

    static CaseView of(ServiceCase file) {
        var certificate = file.certificate();
        var enrolment = file.enrolment();
        return new CaseView(
                file.id(),
                file.childId(),
                file.departmentId(),
                file.groupId(),
                file.appliedOn(),
                file.state(),
                ChildView.of(file.child()),
                file.representative(),
                file.programme() == null ? null : ProgrammeView.of(file.programme()),
                certificate == null
                        ? null
                        : new CertificateBody(
                                certificate.issuedOn(), certificate.validTo(), certificate.issuer(), certificate.fit()),
                file.contract() == null ? null : view(file.contract()),
                enrolment == null ? null : enrolment.number().shown(),
                enrolment == null ? null : enrolment.order(),
                enrolment == null ? List.of() : enrolment.notes());
    }

    private static ContractBody view(Contract contract) {
        return new ContractBody(
                contract.number(),
                contract.concludedOn(),
                contract.term().from(),
                contract.term().to());
    }

    record ChildView(
            String lastName,
            String firstName,
            @Nullable String patronymic,
            LocalDate birthDate,
            Sex sex,
            String snils,
            String address,
            @Nullable IdDocumentBody idDocument) {

        static ChildView of(ChildData child) {
            return new ChildView(
                    child.lastName(),
                    child.firstName(),
                    child.patronymic(),
                    child.birthDate(),
                    child.sex(),
                    child.snils().formatted(),
                    child.address(),
                    IdDocumentBody.of(child.idDocument()));
        }
    }

    record ProgrammeView(
            String number, LocalDate issuedOn, String issuer, LocalDate validTo, List<ProgrammeBody.Item> services) {

        static ProgrammeView of(Programme programme) {
            return new ProgrammeView(
                    programme.number(),
                    programme.issuedOn(),
                    programme.issuer(),
                    programme.validTo(),
                    programme.services().stream()
                            .map(item -> new ProgrammeBody.Item(item.code().value(), item.volume()))
                            .toList());
        }
    }
}
