package org.shagi.enrolment.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.consent.CaseConsents;
import org.shagi.enrolment.domain.consent.Consent;
import org.shagi.enrolment.domain.consent.ConsentFiles;
import org.shagi.enrolment.domain.consent.Withdrawal;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** The representative takes a consent back (152-ФЗ art. 9 p. 2). */
@Component
public class WithdrawConsent {

    private final Clerk clerk;
    private final ConsentFiles files;

    WithdrawConsent(Clerk clerk, ConsentFiles files) {
        this.clerk = clerk;
        this.files = files;
    }

    /** @param document number of the paper by which it is taken back; null for none */
    public Decision<Made<Consent>> withdraw(
            String caseId, String consentId, LocalDate on, @Nullable String document, Actor actor) {
        var withdrawal = new Withdrawal(on, document, clerk.signed(actor));
        return clerk.openCase(caseId, actor)
                .then(file -> Clerk.change(
                        files,
                        caseId,
                        () -> CaseConsents.none(caseId),
                        given -> given.withdraw(consentId, withdrawal, clerk.today())))
                .map(made -> new Made<>(made.value().find(consentId).orElseThrow(), made.fresh()));
    }
}
