package org.shagi.enrolment.persistence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.casefile.Certificate;
import org.shagi.enrolment.domain.casefile.Contract;
import org.shagi.enrolment.domain.casefile.Enrolment;
import org.shagi.enrolment.domain.casefile.Programme;
import org.shagi.enrolment.domain.casefile.ProgrammeItem;
import org.shagi.kit.domain.ServiceCode;

/** The papers of a case as they are stored within it. */
final class PaperDocuments {

    private PaperDocuments() {}

    /**
     * A programme.
     *
     * @param presentedOn null in documents of the time when it was not written down
     */
    record ProgrammeDocument(
            String number,
            String issuedOn,
            String issuer,
            String validTo,
            List<Item> services,
            @Nullable String presentedOn) {

        static ProgrammeDocument of(Programme paper) {
            return new ProgrammeDocument(
                    paper.number(),
                    paper.issuedOn().toString(),
                    paper.issuer(),
                    paper.validTo().toString(),
                    paper.services().stream()
                            .map(item -> new Item(item.code().value(), item.volume()))
                            .toList(),
                    paper.presentedOn().toString());
        }

        Programme programme() {
            return new Programme(
                    number,
                    LocalDate.parse(issuedOn),
                    issuer,
                    LocalDate.parse(validTo),
                    services.stream()
                            .map(item -> new ProgrammeItem(new ServiceCode(item.code()), item.volume()))
                            .toList(),
                    LocalDate.parse(presentedOn == null ? issuedOn : presentedOn));
        }
    }

    record Item(String code, int volume) {}

    record CertificateDocument(String issuedOn, String validTo, String issuer, boolean fit) {

        static CertificateDocument of(Certificate paper) {
            return new CertificateDocument(
                    paper.issuedOn().toString(), paper.validTo().toString(), paper.issuer(), paper.fit());
        }

        Certificate certificate() {
            return new Certificate(LocalDate.parse(issuedOn), LocalDate.parse(validTo), issuer, fit);
        }
    }

    record ContractDocument(String number, String concludedOn, PeriodDocument term) {

        static ContractDocument of(Contract paper) {
            return new ContractDocument(
                    paper.number(), paper.concludedOn().toString(), PeriodDocument.of(paper.term()));
        }

        Contract contract() {
            return new Contract(number, LocalDate.parse(concludedOn), term.period());
        }
    }

    record EnrolmentDocument(CaseNumberDocument number, OrderDocument order, List<String> notes) {

        static EnrolmentDocument of(Enrolment fact) {
            return new EnrolmentDocument(
                    CaseNumberDocument.of(fact.number()), OrderDocument.of(fact.order()), fact.notes());
        }

        Enrolment enrolment() {
            return new Enrolment(number.caseNumber(), order.order(), notes);
        }
    }
}
