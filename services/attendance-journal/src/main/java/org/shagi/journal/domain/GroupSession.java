package org.shagi.journal.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.ServiceCode;

/**
 * A session held with everybody present: a line of the journal's section of themes (S003 VI.4).
 *
 * @param id made of the writer and the writer's key, so that a repeated request finds it here
 * @param codes services it gave, one or more
 * @param topic its theme; {@code null} where none was written
 */
public record GroupSession(
        String id, List<ServiceCode> codes, @Nullable String topic, String recordedBy, Instant recordedAt) {

    public GroupSession {
        codes = List.copyOf(codes);
    }
}
