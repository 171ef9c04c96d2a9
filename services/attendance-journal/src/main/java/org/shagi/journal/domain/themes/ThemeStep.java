package org.shagi.journal.domain.themes;

/** The life of a plan as a table: each step with the state it begins in and the one it leads to. */
public enum ThemeStep {
    /** By those who drew it up, not later than three working days before the month (S003 2.2(3)). */
    SUBMIT(ThemeState.DRAFT, ThemeState.SUBMITTED),
    /** By the head (S003 2.1(6)). */
    AGREE(ThemeState.SUBMITTED, ThemeState.AGREED),
    /** By the head, with a remark: it has to be mended. */
    RETURN(ThemeState.SUBMITTED, ThemeState.DRAFT),
    /** An agreed plan is changed, and has to be agreed again. */
    REVISE(ThemeState.AGREED, ThemeState.DRAFT);

    private final ThemeState from;
    private final ThemeState to;

    ThemeStep(ThemeState from, ThemeState to) {
        this.from = from;
        this.to = to;
    }

    public ThemeState from() {
        return from;
    }

    public ThemeState to() {
        return to;
    }
}
