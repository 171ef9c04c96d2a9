package org.shagi.assignment.application;

import java.util.List;
import java.util.OptionalLong;
import org.shagi.assignment.domain.SeenVersion;
import org.shagi.assignment.domain.standard.ServiceStandard;
import org.shagi.assignment.domain.standard.Standards;
import org.shagi.assignment.domain.yearly.Indicator;
import org.shagi.assignment.domain.yearly.StateAssignment;
import org.shagi.assignment.domain.yearly.StateAssignments;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** Takes down the assignment of a year as the Ministry approved or amended it. */
@Component
public class ApproveAssignment {

    private static final long FIRST_VERSION = 1;

    private final Standards standards;
    private final StateAssignments assignments;

    ApproveAssignment(Standards standards, StateAssignments assignments) {
        this.standards = standards;
        this.assignments = assignments;
    }

    /** @param seen version that an amendment was made from; empty if nobody said */
    public Decision<StateAssignment> forYear(int year, Wording wording, OptionalLong seen) {
        return StateAssignment.possible(year)
                .then(possible -> standard(wording.standardVersion()))
                .then(standard -> {
                    var approved = wording.assignment(year, standard);
                    var held = assignments.find(year);
                    var next = held.map(before -> before.amended(approved, seen))
                            .orElseGet(() -> SeenVersion.allows(seen, 0, approved));
                    return next.map(stored -> {
                        if (held.isEmpty() || stored.version() != held.get().version()) {
                            assignments.save(stored);
                        }
                        return stored;
                    });
                });
    }

    private Decision<ServiceStandard> standard(String version) {
        return standards
                .version(version)
                .map(Decision::accepted)
                .orElseGet(
                        () -> Decision.refused(Refusal.rule("unknown-standard").with("standard", version)));
    }

    /**
     * What the approved document says.
     *
     * @param number number of the document
     * @param children children planned for the year, 1 or more
     * @param indicators one or more
     */
    public record Wording(String number, int children, String standardVersion, List<Indicator> indicators) {

        StateAssignment assignment(int year, ServiceStandard standard) {
            return new StateAssignment(year, number, children, standard, indicators, FIRST_VERSION);
        }
    }
}
