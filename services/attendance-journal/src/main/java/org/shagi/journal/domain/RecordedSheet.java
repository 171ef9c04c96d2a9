package org.shagi.journal.domain;

import java.time.Instant;

/**
 * A new version of a day sheet, with what the other services want to know about it.
 *
 * @param recordedBy id of the account that wrote this version
 */
public record RecordedSheet(DaySheet sheet, String departmentId, String recordedBy, Instant recordedAt) {}
