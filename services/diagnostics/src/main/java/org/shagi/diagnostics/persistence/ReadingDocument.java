package org.shagi.diagnostics.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.shagi.diagnostics.domain.Reading;
import org.shagi.diagnostics.domain.Stamp;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/** A reading as it is stored. */
@Document("readings")
@CompoundIndex(name = "department-at", def = "{departmentId: 1, at: -1}")
record ReadingDocument(
        @Id String id,
        Reading.What what,
        boolean printed,
        String groupId,
        String departmentId,
        String roundId,
        List<String> children,
        String by,
        @Indexed Instant at) {

    static ReadingDocument of(Reading reading) {
        return new ReadingDocument(
                UUID.randomUUID().toString(),
                reading.what(),
                reading.printed(),
                reading.groupId(),
                reading.departmentId(),
                reading.roundId(),
                reading.children(),
                reading.stamp().by(),
                reading.stamp().at());
    }

    Reading toReading() {
        return new Reading(what, printed, groupId, departmentId, roundId, children, new Stamp(by, at));
    }
}
