package org.shagi.enrolment.persistence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.parents.Entered;
import org.shagi.enrolment.domain.parents.ParentSupport;
import org.shagi.enrolment.domain.parents.ParentsFile;
import org.shagi.enrolment.domain.parents.PreventionCode;
import org.shagi.enrolment.domain.parents.PreventionEvent;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** What was done with the parents of a child, as it is stored. */
@Document("case-parents")
record ParentsDocument(@Id String id, List<ServiceLine> services, List<EventLine> events, long version)
        implements MongoShelf.Stored {

    static ParentsDocument of(ParentsFile file) {
        return new ParentsDocument(
                file.caseId(),
                file.services().stream().map(ServiceLine::of).toList(),
                file.events().stream().map(EventLine::of).toList(),
                file.version());
    }

    ParentsFile file() {
        return new ParentsFile(
                id,
                services.stream().map(ServiceLine::given).toList(),
                events.stream().map(EventLine::event).toList(),
                version);
    }

    /** Nothing about the people: it must not get into a log. */
    @Override
    public String toString() {
        return "ParentsDocument[" + id + "]";
    }

    record EnteredDocument(
            Instant at, RecordedDocument recorded, @Nullable String lateReason) {

        static EnteredDocument of(Entered entered) {
            return new EnteredDocument(entered.at(), RecordedDocument.of(entered.recorded()), entered.lateReason());
        }

        Entered entered() {
            return new Entered(at, recorded.recorded(), lateReason);
        }
    }

    record ServiceLine(
            String id,
            ParentDocument parent,
            String programmeNumber,
            String code,
            String service,
            EnteredDocument entered) {

        static ServiceLine of(ParentSupport given) {
            return new ServiceLine(
                    given.id(),
                    ParentDocument.of(given.parent()),
                    given.programmeNumber(),
                    given.code(),
                    given.service(),
                    EnteredDocument.of(given.entered()));
        }

        ParentSupport given() {
            return new ParentSupport(id, parent.parent(), programmeNumber, code, service, entered.entered());
        }
    }

    record EventLine(String id, PreventionCode code, String topic, EnteredDocument entered) {

        static EventLine of(PreventionEvent event) {
            return new EventLine(event.id(), event.code(), event.topic(), EnteredDocument.of(event.entered()));
        }

        PreventionEvent event() {
            return new PreventionEvent(id, code, topic, entered.entered());
        }
    }
}
