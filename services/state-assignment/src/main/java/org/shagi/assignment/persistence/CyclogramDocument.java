package org.shagi.assignment.persistence;

import java.util.List;
import java.util.Objects;
import org.shagi.assignment.domain.cyclogram.GroupCyclogram;
import org.shagi.kit.outbox.CarriesOutbox;
import org.shagi.kit.outbox.OutboxEvent;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The cyclogram that somebody wrote for a group, by the group's id.
 *
 * @param version of the stored document, which saving raises by one
 */
@Document("cyclograms")
record CyclogramDocument(
        @Id String id, List<CellDocument> cells, @Version long version, List<OutboxEvent> outbox)
        implements CarriesOutbox {

    /** One that was stored before cyclograms were told of has no field for it. */
    CyclogramDocument {
        outbox = Objects.requireNonNullElse(outbox, List.of());
    }

    /** The cyclogram to be saved over the version before it. */
    static CyclogramDocument succeeding(GroupCyclogram held, List<OutboxEvent> outbox) {
        var cells = held.cyclogram().cells().stream().map(CellDocument::of).toList();
        return new CyclogramDocument(held.groupId(), cells, held.version() - 1, outbox);
    }
}
