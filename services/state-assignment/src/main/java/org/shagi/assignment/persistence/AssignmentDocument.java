package org.shagi.assignment.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.shagi.assignment.domain.standard.ServiceStandard;
import org.shagi.assignment.domain.yearly.AssignmentTerms;
import org.shagi.assignment.domain.yearly.Indicator;
import org.shagi.assignment.domain.yearly.StateAssignment;
import org.shagi.assignment.domain.yearly.StateAssignment.Edition;
import org.shagi.kit.outbox.CarriesOutbox;
import org.shagi.kit.outbox.OutboxEvent;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The state assignment of a year with everything that was in force in it.
 *
 * @param id the year
 * @param version of the stored document, which saving raises by one
 */
@Document("assignments")
record AssignmentDocument(
        @Id String id,
        List<EditionDocument> editions,
        @Version long version,
        List<OutboxEvent> outbox) implements CarriesOutbox {

    /** One that was stored before assignments were told of has no field for it. */
    AssignmentDocument {
        outbox = Objects.requireNonNullElse(outbox, List.of());
    }

    /** The assignment to be saved over the version before it. */
    static AssignmentDocument succeeding(StateAssignment assignment, List<OutboxEvent> outbox) {
        return new AssignmentDocument(
                Integer.toString(assignment.year()),
                assignment.editions().stream().map(EditionDocument::of).toList(),
                assignment.version() - 1,
                outbox);
    }

    StateAssignment assignment(Function<String, ServiceStandard> standards) {
        return new StateAssignment(
                Integer.parseInt(id),
                editions.stream().map(edition -> edition.edition(standards)).toList());
    }

    /** @param orderedOn as {@code 2026-01-12} */
    record EditionDocument(
            String number,
            String orderedOn,
            int children,
            String standardVersion,
            List<Indicator> indicators,
            String by,
            Instant at) {

        static EditionDocument of(Edition edition) {
            var terms = edition.terms();
            return new EditionDocument(
                    terms.number(),
                    terms.orderedOn().toString(),
                    terms.children(),
                    terms.standard().version(),
                    terms.indicators(),
                    edition.by(),
                    edition.at());
        }

        Edition edition(Function<String, ServiceStandard> standards) {
            return new Edition(
                    new AssignmentTerms(
                            number, LocalDate.parse(orderedOn), children, standards.apply(standardVersion), indicators),
                    by,
                    at);
        }
    }
}
