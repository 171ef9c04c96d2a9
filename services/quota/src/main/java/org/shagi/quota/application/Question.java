package org.shagi.quota.application;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.quota.domain.Level;

/**
 * Whose figures, of when, and as known when.
 *
 * @param id id of the group or the department; not needed for the centre
 * @param from first month; if null, that of the group's course, or January of the running year
 * @param to last month; if null, that of the group's course, or December of the running year
 * @param asOf what was known at this moment; empty for now
 */
public record Question(
        Level level,
        @Nullable String id,
        @Nullable YearMonth from,
        @Nullable YearMonth to,
        Optional<Instant> asOf) {

    /** The figures as they are known now. */
    public Question(Level level, @Nullable String id, @Nullable YearMonth from, @Nullable YearMonth to) {
        this(level, id, from, to, Optional.empty());
    }
}
