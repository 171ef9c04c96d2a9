package org.shagi.assignment.domain.yearly;

import java.util.List;
import java.util.OptionalLong;
import org.shagi.assignment.domain.SeenVersion;
import org.shagi.assignment.domain.standard.ServiceNorm;
import org.shagi.assignment.domain.standard.ServiceStandard;
import org.shagi.kit.domain.Decision;

/**
 * The state assignment that the Ministry approves for the centre for a year (S003 VI.1, App.8): so many children, each of
 * them for a whole course, and the indicators that the report is made by. The Ministry amends it in the course of the year;
 * each amendment is the next version.
 *
 * @param number number of the approved document
 * @param children children planned for the year, 1 or more; 21 is a group of ten and then one of eleven
 * @param standard what each of them is to get
 * @param indicators one or more, each with its own unit
 * @param version grows by one with every change, 1 or more
 */
public record StateAssignment(
        int year, String number, int children, ServiceStandard standard, List<Indicator> indicators, long version) {

    private static final int MONTHS_OF_COURSE = 6;

    public StateAssignment {
        if (children < 1 || indicators.isEmpty()) {
            throw new IllegalArgumentException("an assignment of %d children".formatted(children));
        }
        indicators = List.copyOf(indicators);
    }

    /**
     * This assignment as amended; itself if the amendment says the same.
     *
     * @param seen version that the amendment was made from; empty if nobody said
     */
    public Decision<StateAssignment> amended(StateAssignment amendment, OptionalLong seen) {
        return amendment.inVersion(version).equals(this)
                ? Decision.accepted(this)
                : SeenVersion.allows(seen, version, amendment.inVersion(version + 1));
    }

    /** Tenths of a service for all children of the year, each for a course of six months. */
    public int yearTenths(ServiceNorm norm) {
        return norm.normTenths() * MONTHS_OF_COURSE * children;
    }

    private StateAssignment inVersion(long other) {
        return new StateAssignment(year, number, children, standard, indicators, other);
    }
}
