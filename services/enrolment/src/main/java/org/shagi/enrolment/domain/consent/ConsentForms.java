package org.shagi.enrolment.domain.consent;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All forms of consents that ever were, and the terms that run from them. Data of the service.
 *
 * @param remindDays how many days before its last day a consent is reminded of, 1 or more
 * @param destroyDays within how many days after a withdrawal the data are destroyed (152-ФЗ art. 21 p. 5)
 */
public record ConsentForms(List<ConsentForm> all, int remindDays, int destroyDays) {

    public ConsentForms {
        all = List.copyOf(all);
    }

    /** The newest form of this kind that is in force on a day. */
    public Optional<ConsentForm> newest(ConsentKind kind, LocalDate day) {
        return all.stream()
                .filter(form -> form.kind() == kind && form.isInForceOn(day))
                .max(Comparator.comparingInt(ConsentForm::version));
    }

    /** The form of this kind with this version. */
    public Optional<ConsentForm> version(ConsentKind kind, int version) {
        return all.stream()
                .filter(form -> form.kind() == kind && form.version() == version)
                .findFirst();
    }

    /** When a consent is to be reminded of. */
    public LocalDate remindOn(Consent consent) {
        return consent.term().to().minusDays(remindDays);
    }

    /** The last day by which what a withdrawn consent was given for is to be destroyed. */
    public LocalDate destroyBy(Withdrawal withdrawal) {
        return withdrawal.on().plusDays(destroyDays);
    }
}
