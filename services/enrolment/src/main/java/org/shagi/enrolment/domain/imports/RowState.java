package org.shagi.enrolment.domain.imports;

/** What came of a row. */
public enum RowState {
    /** Tried: it would be stored. */
    READY,
    STORED,
    /** All of it is there already. */
    UNCHANGED,
    FAILED
}
