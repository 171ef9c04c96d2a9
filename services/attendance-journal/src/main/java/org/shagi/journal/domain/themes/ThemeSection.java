package org.shagi.journal.domain.themes;

/** The three sections of the plan (S003 App.2). */
public enum ThemeSection {
    /** Group events with children, day by day. */
    CHILDREN,
    /** Events for parents, by week. */
    PARENTS,
    /** Joint events for children and parents. */
    JOINT
}
