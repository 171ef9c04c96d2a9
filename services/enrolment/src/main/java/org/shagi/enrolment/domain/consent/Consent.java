package org.shagi.enrolment.domain.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.Recorded;

/**
 * One consent on a paper of its own. It holds from the day it was given to its last day, unless it is taken back before.
 *
 * @param givenBy full name of the representative who signed
 * @param authority the paper that confirms the representative's right; null if it lies in the file already
 * @param term first and last day on which it holds
 * @param formVersion which form was signed
 * @param withdrawal null as long as it was not taken back
 */
public record Consent(
        String id,
        ConsentKind kind,
        String givenBy,
        @Nullable String authority,
        ConsentTerms terms,
        Period term,
        int formVersion,
        Recorded recorded,
        @Nullable Withdrawal withdrawal) {

    /** Where it stands on a day; a day before it was given counts as expired. */
    public ConsentState stateOn(LocalDate day) {
        if (withdrawal != null && !day.isBefore(withdrawal.on())) {
            return ConsentState.WITHDRAWN;
        }
        return term.covers(day) ? ConsentState.ACTIVE : ConsentState.EXPIRED;
    }

    boolean saysTheSameAs(Consent other) {
        return kind == other.kind
                && givenBy.equals(other.givenBy)
                && terms.equals(other.terms)
                && term.equals(other.term)
                && formVersion == other.formVersion;
    }

    /** The days on which it really holds overlap those of the other. */
    boolean clashesWith(Consent other) {
        return kind == other.kind
                && term.overlaps(other.term)
                && (withdrawal == null || other.term.from().isBefore(withdrawal.on()));
    }

    Consent withdrawn(Withdrawal by) {
        return new Consent(id, kind, givenBy, authority, terms, term, formVersion, recorded, by);
    }

    /** Nothing about the person: it must not get into a log. */
    @Override
    public String toString() {
        return "Consent[" + id + "]";
    }
}
