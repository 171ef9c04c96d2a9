package org.shagi.enrolment.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.parents.UrgentAid;
import org.shagi.enrolment.domain.parents.UrgentKind;
import org.shagi.enrolment.domain.parents.UrgentPapers;
import org.shagi.enrolment.domain.parents.UrgentServiceJournal;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The journal of urgent services of a department's year as it is stored.
 *
 * @param id {@code departmentId|year}
 */
@Document(UrgentJournalDocument.COLLECTION)
record UrgentJournalDocument(@Id String id, @Indexed String departmentId, int year, List<Line> services, long version)
        implements MongoShelf.Stored {

    static final String COLLECTION = "urgent-service-journals";

    static UrgentJournalDocument of(UrgentServiceJournal journal) {
        return new UrgentJournalDocument(
                journal.id(),
                journal.departmentId(),
                journal.year(),
                journal.services().stream().map(Line::of).toList(),
                journal.version());
    }

    UrgentServiceJournal journal() {
        return new UrgentServiceJournal(
                departmentId, year, services.stream().map(Line::service).toList(), version);
    }

    /** Nothing about the people: it must not get into a log. */
    @Override
    public String toString() {
        return "UrgentJournalDocument[" + id + "]";
    }

    record Line(
            String id,
            int number,
            String caseId,
            @Nullable ParentDocument recipient,
            UrgentKind kind,
            String on,
            String appliedOn,
            String incomePaper,
            String actNumber,
            String actOn,
            RecordedDocument recorded) {

        static Line of(UrgentAid service) {
            var papers = service.papers();
            return new Line(
                    service.id(),
                    service.number(),
                    service.caseId(),
                    Optional.ofNullable(service.recipient())
                            .map(ParentDocument::of)
                            .orElse(null),
                    service.kind(),
                    service.on().toString(),
                    papers.appliedOn().toString(),
                    papers.incomePaper(),
                    papers.actNumber(),
                    papers.actOn().toString(),
                    RecordedDocument.of(service.recorded()));
        }

        UrgentAid service() {
            return new UrgentAid(
                    id,
                    number,
                    caseId,
                    recipient == null ? null : recipient.parent(),
                    kind,
                    LocalDate.parse(on),
                    new UrgentPapers(LocalDate.parse(appliedOn), incomePaper, actNumber, LocalDate.parse(actOn)),
                    recorded.recorded());
        }
    }
}
