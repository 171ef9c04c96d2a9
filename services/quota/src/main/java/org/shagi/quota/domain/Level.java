package org.shagi.quota.domain;

/** How much of the centre a figure speaks of. */
public enum Level {
    CENTRE,
    DEPARTMENT,
    GROUP
}
