package org.shagi.journal.domain;

import java.time.Instant;
import java.util.List;

/**
 * A new version of a day sheet, with what the other services want to know about it.
 *
 * @param recordedBy id of the account that wrote this version
 * @param replaced what this version replaced of the one before
 */
public record RecordedSheet(
        DaySheet sheet, String departmentId, String recordedBy, Instant recordedAt, List<CellChange> replaced) {

    public RecordedSheet {
        replaced = List.copyOf(replaced);
    }
}
