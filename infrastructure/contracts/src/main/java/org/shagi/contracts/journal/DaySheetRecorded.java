package org.shagi.contracts.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.shagi.contracts.Event;

/**
 * The day sheet of a group now reads as told here (S003 VI.4).
 *
 * @param present children marked present
 * @param absent children marked «Н»; children of the roster in neither number are not filled in yet
 * @param counts «Всего оказано»: children served, by code
 * @param children the marks themselves
 * @param recordedBy id of the account that wrote this version
 * @param recordedAt when it was written
 */
public record DaySheetRecorded(
        String groupId,
        String departmentId,
        LocalDate date,
        int present,
        int absent,
        Map<String, Integer> counts,
        List<ChildMarks> children,
        String recordedBy,
        Instant recordedAt,
        long version)
        implements Event {

    @Override
    public String key() {
        return groupId;
    }

    /** Whether the child came. */
    public enum Attendance {
        PRESENT,
        ABSENT
    }

    /** @param codes services given to the child that day, each code once; empty when absent */
    public record ChildMarks(String childId, Attendance attendance, List<String> codes) {}
}
