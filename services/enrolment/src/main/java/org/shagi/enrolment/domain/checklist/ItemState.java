package org.shagi.enrolment.domain.checklist;

/** How far a paper of the case file is, each state more than the one before. */
public enum ItemState {
    MISSING,
    /** Asked for, on its way. */
    AWAITED,
    PRESENT,
    SIGNED;

    ItemState or(ItemState other) {
        return compareTo(other) >= 0 ? this : other;
    }

    boolean isAtLeast(ItemState least) {
        return compareTo(least) >= 0;
    }
}
