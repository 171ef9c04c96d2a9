package org.shagi.enrolment.domain.parents;

import java.time.LocalDate;

/**
 * The papers of an urgent service (S003 III.7.2(3)).
 *
 * @param appliedOn day of the application
 * @param incomePaper the information on the family's income: its number and day, or who gave it; empty once the
 *     case of the child is destroyed
 * @param actNumber number of the act of provision, once within the department's year
 * @param actOn day of the act
 */
public record UrgentPapers(LocalDate appliedOn, String incomePaper, String actNumber, LocalDate actOn) {

    UrgentPapers withoutIncome() {
        return new UrgentPapers(appliedOn, "", actNumber, actOn);
    }

    /** Nothing about the family: it must not get into a log. */
    @Override
    public String toString() {
        return "UrgentPapers[" + actNumber + "]";
    }
}
