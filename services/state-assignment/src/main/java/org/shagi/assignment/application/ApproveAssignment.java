package org.shagi.assignment.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.shagi.assignment.domain.SeenVersion;
import org.shagi.assignment.domain.standard.ServiceStandard;
import org.shagi.assignment.domain.standard.Standards;
import org.shagi.assignment.domain.yearly.AssignmentTerms;
import org.shagi.assignment.domain.yearly.Indicator;
import org.shagi.assignment.domain.yearly.StateAssignment;
import org.shagi.assignment.domain.yearly.StateAssignment.Edition;
import org.shagi.assignment.domain.yearly.StateAssignments;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** Takes down the assignment of a year as the Ministry approved or amended it, with who took it down and when. */
@Component
public class ApproveAssignment {

    private final Standards standards;
    private final StateAssignments assignments;
    private final InstantSource clock;

    ApproveAssignment(Standards standards, StateAssignments assignments, InstantSource clock) {
        this.standards = standards;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** @param seen version that an amendment was made from; empty if nobody said */
    public Decision<StateAssignment> forYear(Actor actor, int year, Wording wording, OptionalLong seen) {
        return StateAssignment.possible(year)
                .then(possible -> standard(wording.standardVersion()))
                .then(standard -> wording.terms(standard).checked())
                .then(terms -> {
                    var edition = new Edition(terms, actor.id(), clock.instant());
                    var held = assignments.find(year);
                    var next = held.map(before -> before.amended(edition, seen))
                            .orElseGet(() -> SeenVersion.allows(seen, 0, StateAssignment.first(year, edition)));
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
     * What the document says.
     *
     * @param number number of the document
     * @param orderedOn its date
     * @param children children planned for the year, 1 or more
     * @param indicators one or more
     */
    public record Wording(
            String number, LocalDate orderedOn, int children, String standardVersion, List<Indicator> indicators) {

        AssignmentTerms terms(ServiceStandard standard) {
            return new AssignmentTerms(number, orderedOn, children, standard, indicators);
        }
    }
}
