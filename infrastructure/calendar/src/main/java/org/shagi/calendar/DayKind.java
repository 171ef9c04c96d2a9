package org.shagi.calendar;

/** What a day is in the production calendar. */
public enum DayKind {
    /** A usual working day; on a Saturday or Sunday one that is worked because its day off was moved. */
    WORKING,
    /** Worked, one hour shorter than usual; may fall on a Saturday. */
    SHORT,
    /** A Saturday, a Sunday, or a day off moved here from another day. */
    OFF,
    /** A non-working holiday (Labour Code art. 112). */
    HOLIDAY,
    /**
     * Declared non-working, with pay kept, by a decree of the President. The official production calendar counts such a day
     * as worked; {@link WorkCalendar#observingDecrees()} does not.
     */
    DECREE_OFF,
    /** Closed by an order of the centre: quarantine, repair. */
    CLOSED
}
