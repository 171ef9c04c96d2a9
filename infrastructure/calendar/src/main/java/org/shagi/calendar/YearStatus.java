package org.shagi.calendar;

/** How far the calendar of a year can be relied on. */
public enum YearStatus {
    /** The Government has decreed the transfers of the year's days off. */
    OFFICIAL,
    /** The transfers are only expected; terms that reach into this year may still move. */
    PRELIMINARY
}
