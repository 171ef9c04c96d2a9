package org.shagi.assignment.persistence;

import java.util.List;
import org.shagi.assignment.domain.standard.ServiceStandard;
import org.shagi.assignment.domain.yearly.Indicator;
import org.shagi.assignment.domain.yearly.StateAssignment;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The state assignment of a year.
 *
 * @param id the year
 * @param version of the stored document, which saving raises by one
 */
@Document("assignments")
record AssignmentDocument(
        @Id String id,
        String number,
        int children,
        String standardVersion,
        List<Indicator> indicators,
        @Version long version) {

    /** The assignment to be saved over the version before it. */
    static AssignmentDocument succeeding(StateAssignment assignment) {
        return new AssignmentDocument(
                Integer.toString(assignment.year()),
                assignment.number(),
                assignment.children(),
                assignment.standard().version(),
                assignment.indicators(),
                assignment.version() - 1);
    }

    StateAssignment assignment(ServiceStandard standard) {
        return new StateAssignment(Integer.parseInt(id), number, children, standard, indicators, version);
    }
}
