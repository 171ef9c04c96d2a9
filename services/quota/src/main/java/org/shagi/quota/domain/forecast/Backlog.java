package org.shagi.quota.domain.forecast;

/** What lay on the topics when the service started. */
public interface Backlog {

    /** Whether all of it has been read: before that, figures are of a time gone by and warn of nothing. */
    boolean isRead();
}
