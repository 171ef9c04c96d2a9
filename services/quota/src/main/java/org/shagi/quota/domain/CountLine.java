package org.shagi.quota.domain;

/**
 * One line of counts that were taken apart.
 *
 * @param services whole services
 * @param recipients different children who were given any of them
 * @param personDays days of stay; 0 on a line by code or kind, to which no day belongs
 */
public record CountLine(long services, int recipients, long personDays) {}
