package org.shagi.journal.domain;

/** Whether the child came. A child without a mark is neither: the sheet is not filled in for that child (S003 VI.4). */
public enum Attendance {
    PRESENT,
    /** The letter «Н» of the paper journal. */
    ABSENT
}
