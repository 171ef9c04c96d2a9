package org.shagi.enrolment.application;

import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.consent.ConsentKind;
import org.shagi.enrolment.domain.consent.ConsentTerms;

/**
 * A consent as it was signed.
 *
 * @param givenBy full name of who signed; null for the representative of the case
 * @param authority the paper that confirms the right to sign; null if it lies in the file already
 * @param formVersion the form that was signed; null for the newest of the day
 */
public record ConsentRequest(
        String id,
        ConsentKind kind,
        @Nullable String givenBy,
        @Nullable String authority,
        ConsentTerms terms,
        Period term,
        @Nullable Integer formVersion) {

    /** Nothing about the person: it must not get into a log. */
    @Override
    public String toString() {
        return "ConsentRequest[" + id + "]";
    }
}
