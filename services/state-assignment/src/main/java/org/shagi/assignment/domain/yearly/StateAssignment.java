package org.shagi.assignment.domain.yearly;

import java.util.List;
import java.util.OptionalLong;
import org.shagi.assignment.domain.SeenVersion;
import org.shagi.assignment.domain.standard.ServiceNorm;
import org.shagi.assignment.domain.standard.ServiceStandard;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

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

    /** Social services are given by state assignment since 442-FZ came into force. */
    private static final int FIRST_YEAR = 2015;

    private static final int LAST_YEAR = 2100;
    private static final int MONTHS_OF_COURSE = 6;

    public StateAssignment {
        if (children < 1 || indicators.isEmpty()) {
            throw new IllegalArgumentException("an assignment of %d children".formatted(children));
        }
        indicators = List.copyOf(indicators);
    }

    /** The year, if there can be an assignment for it. */
    public static Decision<Integer> possible(int year) {
        return year < FIRST_YEAR || year > LAST_YEAR
                ? Decision.refused(Refusal.rule("year-out-of-range")
                        .with("year", String.valueOf(year))
                        .with("first", String.valueOf(FIRST_YEAR))
                        .with("last", String.valueOf(LAST_YEAR)))
                : Decision.accepted(year);
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
