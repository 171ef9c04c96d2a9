package org.shagi.calendar;

/** A question about a year whose calendar is not known: an answer would be a guess. */
public final class NoCalendarForYear extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int year;

    NoCalendarForYear(int year) {
        super("no production calendar for the year " + year);
        this.year = year;
    }

    /** The year asked about. */
    public int year() {
        return year;
    }
}
