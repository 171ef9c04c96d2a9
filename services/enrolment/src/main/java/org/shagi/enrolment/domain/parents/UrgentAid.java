package org.shagi.enrolment.domain.parents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Recorded;

/**
 * One urgent service to a parent, a line of the journal (S003 III.7.2(3)).
 *
 * @param number place in the journal of the department's year, 1 or more
 * @param caseId the case of the child whose parent it is
 * @param recipient null once the case of the child is destroyed
 * @param recorded who gave and entered it
 */
public record UrgentAid(
        String id,
        int number,
        String caseId,
        @Nullable Parent recipient,
        UrgentKind kind,
        LocalDate on,
        UrgentPapers papers,
        Recorded recorded) {

    UrgentAid numbered(int place) {
        return new UrgentAid(id, place, caseId, recipient, kind, on, papers, recorded);
    }

    UrgentAid identified(Parent known) {
        return new UrgentAid(id, number, caseId, known, kind, on, papers, recorded);
    }

    /** The line without the person: that a service was given stays, to whom does not. */
    UrgentAid withoutPerson() {
        return new UrgentAid(id, number, caseId, null, kind, on, papers.withoutIncome(), recorded);
    }

    /** Whether it was given to this person. */
    public boolean isTo(Parent person) {
        return recipient != null && recipient.isSameAs(person);
    }
}
