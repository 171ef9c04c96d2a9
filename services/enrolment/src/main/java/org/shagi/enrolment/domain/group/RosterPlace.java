package org.shagi.enrolment.domain.group;

import java.util.List;
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.casefile.CaseNumber;
import org.shagi.kit.domain.ServiceCode;

/**
 * A place on a roster and who has it. No name: that is in the case.
 *
 * @param stay days on which services may be given
 * @param codes services of the child's individual programme, in the order of the codes
 * @param order the order by which the child was enrolled
 */
public record RosterPlace(
        String childId, String caseId, CaseNumber caseNumber, Period stay, List<ServiceCode> codes, Order order) {

    public RosterPlace {
        codes = List.copyOf(codes);
    }
}
