package org.shagi.calendar;

import java.time.ZonedDateTime;

/**
 * A term of 24 hours.
 *
 * @param due the moment it ends, never moved
 * @param softDue when it is better done by: close of business on the day of the event, or the event itself if that came later
 * @param dueOnNonWorkingDay whether {@code due} falls on a day that is not worked, so that only {@code softDue} can be kept in practice
 */
public record HourTerm(ZonedDateTime due, ZonedDateTime softDue, boolean dueOnNonWorkingDay) {}
