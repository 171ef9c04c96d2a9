package org.shagi.enrolment.persistence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.consent.CaseConsents;
import org.shagi.enrolment.domain.consent.Consent;
import org.shagi.enrolment.domain.consent.ConsentKind;
import org.shagi.enrolment.domain.consent.ConsentTerms;
import org.shagi.enrolment.domain.consent.Withdrawal;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** The consents of a case as they are stored. */
@Document("case-consents")
record ConsentsDocument(@Id String id, List<ConsentDocument> consents, long version) implements MongoShelf.Stored {

    static ConsentsDocument of(CaseConsents given) {
        return new ConsentsDocument(
                given.caseId(),
                given.consents().stream().map(ConsentDocument::of).toList(),
                given.version());
    }

    CaseConsents caseConsents() {
        return new CaseConsents(
                id, consents.stream().map(ConsentDocument::consent).toList(), version);
    }

    /** Nothing about the people: it must not get into a log. */
    @Override
    public String toString() {
        return "ConsentsDocument[" + id + "]";
    }

    record ConsentDocument(
            String id,
            ConsentKind kind,
            String givenBy,
            @Nullable String authority,
            String purpose,
            List<String> dataCategories,
            List<String> resources,
            List<String> prohibitions,
            PeriodDocument term,
            int formVersion,
            RecordedDocument recorded,
            @Nullable WithdrawalDocument withdrawal) {

        static ConsentDocument of(Consent consent) {
            var terms = consent.terms();
            var withdrawal = consent.withdrawal();
            return new ConsentDocument(
                    consent.id(),
                    consent.kind(),
                    consent.givenBy(),
                    consent.authority(),
                    terms.purpose(),
                    terms.dataCategories(),
                    terms.resources(),
                    terms.prohibitions(),
                    PeriodDocument.of(consent.term()),
                    consent.formVersion(),
                    RecordedDocument.of(consent.recorded()),
                    withdrawal == null ? null : WithdrawalDocument.of(withdrawal));
        }

        Consent consent() {
            return new Consent(
                    id,
                    kind,
                    givenBy,
                    authority,
                    new ConsentTerms(purpose, dataCategories, resources, prohibitions),
                    term.period(),
                    formVersion,
                    recorded.recorded(),
                    withdrawal == null ? null : withdrawal.withdrawal());
        }
    }

    record WithdrawalDocument(String on, @Nullable String document, RecordedDocument recorded) {

        static WithdrawalDocument of(Withdrawal withdrawal) {
            return new WithdrawalDocument(
                    withdrawal.on().toString(), withdrawal.document(), RecordedDocument.of(withdrawal.recorded()));
        }

        Withdrawal withdrawal() {
            return new Withdrawal(LocalDate.parse(on), document, recorded.recorded());
        }
    }
}
