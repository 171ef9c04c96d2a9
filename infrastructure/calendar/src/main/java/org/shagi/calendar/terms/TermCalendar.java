package org.shagi.calendar.terms;

/** By what a term is counted. */
public enum TermCalendar {
    /** The official production calendar, in which days off by decree of the President are worked. */
    PRODUCTION,
    /** The production calendar as it was kept: days off by decree of the President are not worked. */
    OBSERVED,
    /** Hours, whatever the day. */
    CLOCK,
    /** Nothing is counted. */
    NONE
}
