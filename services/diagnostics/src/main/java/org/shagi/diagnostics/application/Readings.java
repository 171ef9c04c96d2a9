package org.shagi.diagnostics.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shagi.diagnostics.domain.Reading;

/** Who was shown levels of which children. What is written here is never changed. */
public interface Readings {

    /** Writes it down; what is read is shown only after that. */
    void keep(Reading reading);

    /**
     * The latest readings, the latest first, at most {@code most}.
     *
     * @param groupId of this group only; empty for all
     * @param departments of these departments only; empty for all
     * @param from the first moment
     * @param to the moment after the last
     */
    List<Reading> between(
            Optional<String> groupId, Optional<Set<String>> departments, Instant from, Instant to, int most);
}
