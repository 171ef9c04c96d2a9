package org.shagi.enrolment.application;

import java.util.Optional;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.consent.CaseConsents;
import org.shagi.enrolment.domain.consent.Consent;
import org.shagi.enrolment.domain.consent.ConsentFiles;
import org.shagi.enrolment.domain.consent.ConsentForm;
import org.shagi.enrolment.domain.consent.ConsentForms;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** The representative gives a consent on a paper of its own (152-ФЗ art. 9, 10.1). */
@Component
public class GiveConsent {

    private final Clerk clerk;
    private final ConsentForms forms;
    private final ConsentFiles files;

    GiveConsent(Clerk clerk, ConsentForms forms, ConsentFiles files) {
        this.clerk = clerk;
        this.forms = forms;
        this.files = files;
    }

    /** The consent, given now or before. */
    public Decision<Made<Consent>> give(String caseId, ConsentRequest request, Actor actor) {
        return clerk.openCase(caseId, actor).then(file -> form(request).then(form -> give(request, file, form, actor)));
    }

    private Decision<Made<Consent>> give(ConsentRequest request, ServiceCase file, ConsentForm form, Actor actor) {
        var consent = new Consent(
                request.id(),
                request.kind(),
                Optional.ofNullable(request.givenBy())
                        .orElse(file.representative().fullName()),
                request.authority(),
                request.terms(),
                request.term(),
                form.version(),
                clerk.signed(actor),
                null);
        return Clerk.change(
                        files,
                        file.id(),
                        () -> CaseConsents.none(file.id()),
                        given -> given.give(consent, form, clerk.today()))
                .map(made -> new Made<>(made.value().standingFor(consent).orElseThrow(), made.fresh()));
    }

    private Decision<ConsentForm> form(ConsentRequest request) {
        var version = request.formVersion();
        return (version == null
                        ? forms.newest(request.kind(), request.term().from())
                        : forms.version(request.kind(), version))
                .<Decision<ConsentForm>>map(Decision::accepted)
                .orElseGet(() -> Decision.refused(Refusal.rule("consent-form-unknown")
                        .with("kind", request.kind())
                        .with("date", request.term().from())));
    }
}
