package org.shagi.journal.domain.themes;

/** How far a plan is; what leads from one to the other stands in {@link ThemeStep}. */
public enum ThemeState {
    /** It is being drawn up and may be changed. */
    DRAFT,
    /** It waits for the head. */
    SUBMITTED,
    /** The head has agreed it. */
    AGREED
}
