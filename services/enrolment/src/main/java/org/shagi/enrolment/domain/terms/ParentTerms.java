package org.shagi.enrolment.domain.terms;

import java.time.ZoneId;
import java.util.stream.Stream;
import org.shagi.calendar.terms.Facts;
import org.shagi.enrolment.domain.parents.Entered;
import org.shagi.enrolment.domain.parents.ParentsFile;

/**
 * What was done with the parents of a case as terms see it: T-34, T-35. Nothing is known of it before it is entered, so it is told
 * with its entry, in time or late.
 */
public final class ParentTerms {

    private ParentTerms() {}

    /** The facts of each service and each event. */
    public static Stream<Facts> of(ParentsFile file, ZoneId zone) {
        return Stream.concat(
                file.services().stream()
                        .map(service -> facts("parent-served", "parent-service-entered", service.entered(), zone)),
                file.events().stream()
                        .map(event -> facts("ipr-event-held", "ipr-event-entered", event.entered(), zone)));
    }

    private static Facts facts(String begins, String fulfils, Entered entered, ZoneId zone) {
        return Facts.none()
                .at(begins, entered.at().atZone(zone))
                .at(fulfils, entered.recorded().at().atZone(zone));
    }
}
