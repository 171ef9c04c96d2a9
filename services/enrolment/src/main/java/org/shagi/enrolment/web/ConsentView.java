package org.shagi.enrolment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.consent.Consent;
import org.shagi.enrolment.domain.consent.ConsentForm;
import org.shagi.enrolment.domain.consent.ConsentForms;
import org.shagi.enrolment.domain.consent.ConsentKind;
import org.shagi.enrolment.domain.consent.ConsentState;
import org.shagi.enrolment.domain.consent.Withdrawal;

/**
 * A consent as it is shown.
 *
 * @param remindOn when it is to be reminded of; null once it no longer holds
 */
record ConsentView(
        String id,
        ConsentKind kind,
        ConsentState state,
        String givenBy,
        @Nullable String authority,
        String purpose,
        List<String> dataCategories,
        List<String> resources,
        List<String> prohibitions,
        LocalDate givenOn,
        LocalDate validTo,
        @Nullable LocalDate remindOn,
        FormView form,
        RecordedView recorded,
        @Nullable WithdrawalView withdrawal) {

    static ConsentView of(Consent consent, ConsentForms forms, LocalDate today, Locale locale) {
        var terms = consent.terms();
        var state = consent.stateOn(today);
        var withdrawal = consent.withdrawal();
        return new ConsentView(
                consent.id(),
                consent.kind(),
                state,
                consent.givenBy(),
                consent.authority(),
                terms.purpose(),
                terms.dataCategories(),
                terms.resources(),
                terms.prohibitions(),
                consent.term().from(),
                consent.term().to(),
                state == ConsentState.ACTIVE ? forms.remindOn(consent) : null,
                FormView.of(forms.version(consent.kind(), consent.formVersion()).orElseThrow(), locale),
                RecordedView.of(consent.recorded()),
                withdrawal == null ? null : WithdrawalView.of(withdrawal, forms));
    }

    record FormView(ConsentKind kind, int version, String title, String basis) {

        static FormView of(ConsentForm form, Locale locale) {
            return new FormView(form.kind(), form.version(), form.title().in(locale), form.basis());
        }
    }

    /** @param destroyBy last day by which what it was given for is to be destroyed, unless the law is the basis */
    record WithdrawalView(LocalDate on, @Nullable String document, LocalDate destroyBy, RecordedView recorded) {

        static WithdrawalView of(Withdrawal withdrawal, ConsentForms forms) {
            return new WithdrawalView(
                    withdrawal.on(),
                    withdrawal.document(),
                    forms.destroyBy(withdrawal),
                    RecordedView.of(withdrawal.recorded()));
        }
    }
}
