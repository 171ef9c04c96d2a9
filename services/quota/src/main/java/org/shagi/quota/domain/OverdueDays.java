package org.shagi.quota.domain;

/** What was overdue on each day, told by the services that watch terms. */
public interface OverdueDays {

    /** Holds it if it is newer than what is held of that service, department and day, in one atomic step; tells whether it did. */
    boolean replaceIfNewer(OverdueDay overdue);
}
