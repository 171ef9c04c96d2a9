package org.shagi.kit.terms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.contracts.EventJson;
import org.shagi.contracts.terms.TermsOverdue;
import org.shagi.kit.outbox.CarriesOutbox;
import org.shagi.kit.outbox.OutboxEvent;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What was told last of a department.
 *
 * @param id of the department
 * @param told body of the event
 * @param version of the event and of the stored document, which saving raises by one
 */
@Document("overdue-terms")
record ToldOverdue(@Id String id, String told, @Version long version, List<OutboxEvent> outbox)
        implements CarriesOutbox {

    /** What is to be saved over the last word, if the count says something else than that. */
    static Optional<ToldOverdue> after(@Nullable ToldOverdue last, Counted counted, Instant at) {
        if (last == null) {
            return Optional.of(saying(counted.event(1), List.of(), at));
        }
        return EventJson.write(counted.event(last.version)).equals(last.told)
                ? Optional.empty()
                : Optional.of(saying(counted.event(last.version + 1), last.outbox, at));
    }

    private static ToldOverdue saying(TermsOverdue event, List<OutboxEvent> unsent, Instant at) {
        return new ToldOverdue(
                event.departmentId(),
                EventJson.write(event),
                event.version() - 1,
                Stream.concat(unsent.stream(), Stream.of(OutboxEvent.of(event, at)))
                        .toList());
    }
}
