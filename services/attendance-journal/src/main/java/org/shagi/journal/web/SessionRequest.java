package org.shagi.journal.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.SheetEdit;
import org.shagi.kit.web.IdempotencyKey;

/**
 * @param codes services given to everybody present, one or more
 * @param topic theme of the session, up to 300 characters; may be left out
 */
record SessionRequest(
        @NotEmpty List<@NotNull String> codes,
        @Nullable @Size(max = 300) String topic) {

    SheetEdit edit(IdempotencyKey key) {
        return new SheetEdit.HoldSession(key.id(), codes, topic == null || topic.isBlank() ? null : topic.strip());
    }
}
