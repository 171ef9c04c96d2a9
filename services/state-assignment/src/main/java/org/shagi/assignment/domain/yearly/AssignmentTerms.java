package org.shagi.assignment.domain.yearly;

import java.time.LocalDate;
import java.util.List;
import org.shagi.assignment.domain.standard.ServiceNorm;
import org.shagi.assignment.domain.standard.ServiceStandard;
import org.shagi.kit.domain.Decision;

/**
 * What a document of the Ministry says the centre is to do in a year.
 *
 * @param number number of the document
 * @param orderedOn its date
 * @param children children planned for the year, 1 or more; 21 is a group of ten and then one of eleven
 * @param standard what each of them is to get
 * @param indicators one or more, each with its own unit
 */
public record AssignmentTerms(
        String number, LocalDate orderedOn, int children, ServiceStandard standard, List<Indicator> indicators) {

    private static final int MONTHS_OF_COURSE = 6;

    public AssignmentTerms {
        if (children < 1 || indicators.isEmpty()) {
            throw new IllegalArgumentException("an assignment of %d children".formatted(children));
        }
        indicators = List.copyOf(indicators);
    }

    /** These terms, unless they break one of {@link AssignmentRules#ALL}. */
    public Decision<AssignmentTerms> checked() {
        return AssignmentRules.firstBroken(this)
                .map(Decision::<AssignmentTerms>refused)
                .orElseGet(() -> Decision.accepted(this));
    }

    /** Tenths of a service for all children of the year, each for a course of six months. */
    public int yearTenths(ServiceNorm norm) {
        return norm.normTenths() * MONTHS_OF_COURSE * children;
    }
}
