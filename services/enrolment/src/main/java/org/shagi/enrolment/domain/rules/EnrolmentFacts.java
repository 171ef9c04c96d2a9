package org.shagi.enrolment.domain.rules;

import java.time.LocalDate;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.child.Child;
import org.shagi.enrolment.domain.group.DayCareGroup;

/**
 * What the rules look at.
 *
 * @param serviceCase the case that asks
 * @param group the group it asks for
 * @param child the child with the claims that stand
 */
public record EnrolmentFacts(ServiceCase serviceCase, DayCareGroup group, Child child, AgeBounds age) {

    /** The days of the stay: the contract's, or the whole course as long as there is none. */
    public Period stay() {
        var contract = serviceCase.contract();
        return contract == null ? group.course() : contract.term();
    }

    /** The date of enrolment: the first day of the stay. */
    public LocalDate date() {
        return stay().from();
    }

    int years() {
        return serviceCase.child().ageOn(date());
    }
}
