package org.shagi.quota.domain;

/** The state assignments, one for each year, each in its newest version and with those before it. */
public interface YearAssignments {

    /** Holds it if it is newer than the one held, in one atomic step; tells whether it did. */
    boolean replaceIfNewer(YearAssignment assignment);
}
