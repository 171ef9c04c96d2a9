package org.shagi.assignment.domain.plan;

/** Where the place of a session in the day comes from. */
public enum SessionKind {
    /** The cyclogram has the service there. */
    CYCLOGRAM,
    /** A reserve slot of the cyclogram, kept for backlog. */
    RESERVE,
    /** A weekday that occurs a fifth time in the month, for which the cyclogram has no column. */
    FIFTH,
    /** A part of a daily service that has other parts on the same day, so that it is still given (I-27). */
    PART,
    /** Put there by somebody's hand, in the place of another session. */
    HAND
}
