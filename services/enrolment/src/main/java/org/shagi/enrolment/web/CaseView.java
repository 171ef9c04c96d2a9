package org.shagi.enrolment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.casefile.CaseState;
import org.shagi.enrolment.domain.casefile.ChildData;
import org.shagi.enrolment.domain.casefile.Contract;
import org.shagi.enrolment.domain.casefile.Ending;
import org.shagi.enrolment.domain.casefile.Keeping;
import org.shagi.enrolment.domain.casefile.Milestone;
import org.shagi.enrolment.domain.casefile.Move;
import org.shagi.enrolment.domain.casefile.Passed;
import org.shagi.enrolment.domain.casefile.Programme;
import org.shagi.enrolment.domain.casefile.Representative;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.child.Sex;

/**
 * A case with its papers, for those who work with the child.
 *
 * @param caseNumber as it is shown, {@code 17/2019}; null until registered or enrolled
 * @param order the order of enrolment; null until enrolled
 * @param notes codes of what was noted at enrolment
 * @param registration null until registered
 * @param milestones what was done for the case, in the order of its life
 * @param transfers to other groups of the department
 * @param ending null as long as the service has not ended
 * @param archive null until archived
 * @param duplicateReason why this is not the child of a case that looks alike; null if none does
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
        List<String> notes,
        @Nullable Registration registration,
        List<MilestoneView> milestones,
        List<Move> transfers,
        @Nullable Ending ending,
        @Nullable Keeping archive,
        @Nullable String duplicateReason) {

    static CaseView of(ServiceCase file) {
        var certificate = file.certificate();
        var enrolment = file.enrolment();
        var number = file.number();
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
                number == null ? null : number.shown(),
                enrolment == null ? null : enrolment.order(),
                enrolment == null ? List.of() : enrolment.notes(),
                Registration.of(file),
                file.passed().entrySet().stream().map(MilestoneView::of).toList(),
                file.moves(),
                file.ending(),
                file.keeping(),
                file.duplicateReason());
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

    record Registration(String number, LocalDate on) {

        static @Nullable Registration of(ServiceCase file) {
            var number = file.number();
            var on = file.registeredOn();
            return number == null || on == null ? null : new Registration(number.shown(), on);
        }
    }

    record MilestoneView(
            Milestone milestone, LocalDate on, @Nullable String number, String by) {

        static MilestoneView of(Map.Entry<Milestone, Passed> passed) {
            var fact = passed.getValue();
            return new MilestoneView(passed.getKey(), fact.on(), fact.number(), fact.by());
        }
    }

    record ProgrammeView(
            String number,
            LocalDate issuedOn,
            String issuer,
            LocalDate validTo,
            List<ProgrammeBody.Item> services,
            LocalDate presentedOn) {

        static ProgrammeView of(Programme programme) {
            return new ProgrammeView(
                    programme.number(),
                    programme.issuedOn(),
                    programme.issuer(),
                    programme.validTo(),
                    programme.services().stream()
                            .map(item -> new ProgrammeBody.Item(item.code().value(), item.volume()))
                            .toList(),
                    programme.presentedOn());
        }
    }
}
