package org.shagi.quota.application;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.shagi.quota.domain.Level;

/**
 * Whose fulfilment, and when.
 *
 * @param id id of the group or the department; not needed for the centre
 * @param from first month; if null, that of the group's course, or January of the running year
 * @param to last month; if null, that of the group's course, or December of the running year
 */
public record FulfilmentQuestion(
        Level level,
        @Nullable String id,
        @Nullable YearMonth from,
        @Nullable YearMonth to) {}
