package org.shagi.enrolment.domain.parents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was done with the parents of one child besides urgent services (S003 III.7): services by a parent's own programme and events
 * of prevention, two separate records. Each is entered within 24 hours or with a reason, and stays as it was entered.
 *
 * @param version 0 before the first entry, one more with every entry
 */
public record ParentsFile(String caseId, List<ParentSupport> services, List<PreventionEvent> events, long version) {

    public ParentsFile {
        services = List.copyOf(services);
        events = List.copyOf(events);
    }

    /** A case without any. */
    public static ParentsFile none(String caseId) {
        return new ParentsFile(caseId, List.of(), List.of(), 0);
    }

    /** A service is entered; the same under the same id changes nothing. */
    public ParentsFile with(ParentSupport service) {
        return service(service.id()).isPresent()
                ? this
                : new ParentsFile(
                        caseId,
                        Stream.concat(services.stream(), Stream.of(service)).toList(),
                        events,
                        version + 1);
    }

    /** An event is entered; the same under the same id changes nothing. */
    public ParentsFile with(PreventionEvent event) {
        return event(event.id()).isPresent()
                ? this
                : new ParentsFile(
                        caseId,
                        services,
                        Stream.concat(events.stream(), Stream.of(event)).toList(),
                        version + 1);
    }

    /** The service entered under this id. */
    public Optional<ParentSupport> service(String id) {
        return services.stream().filter(some -> some.id().equals(id)).findFirst();
    }

    /** The event entered under this id. */
    public Optional<PreventionEvent> event(String id) {
        return events.stream().filter(some -> some.id().equals(id)).findFirst();
    }

    /** Whether services by an own programme are given to this parent. */
    public boolean servesByProgramme(Parent parent) {
        return services.stream().anyMatch(some -> some.parent().isSameAs(parent));
    }
}
