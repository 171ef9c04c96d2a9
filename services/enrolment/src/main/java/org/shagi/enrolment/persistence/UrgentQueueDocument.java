package org.shagi.enrolment.persistence;

import java.util.List;
import org.shagi.enrolment.domain.parents.UrgentQueue;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Urgent services of a year that are being entered, as they are stored.
 *
 * @param id the year
 */
@Document(UrgentQueueDocument.COLLECTION)
record UrgentQueueDocument(@Id String id, List<UrgentJournalDocument.Line> waiting, long version)
        implements MongoShelf.Stored {

    static final String COLLECTION = "urgent-service-queues";

    static UrgentQueueDocument of(UrgentQueue queue) {
        return new UrgentQueueDocument(
                UrgentQueue.idOf(queue.year()),
                queue.waiting().stream().map(UrgentJournalDocument.Line::of).toList(),
                queue.version());
    }

    UrgentQueue queue() {
        return new UrgentQueue(
                Integer.parseInt(id),
                waiting.stream().map(UrgentJournalDocument.Line::service).toList(),
                version);
    }

    /** Nothing about the people: it must not get into a log. */
    @Override
    public String toString() {
        return "UrgentQueueDocument[" + id + "]";
    }
}
