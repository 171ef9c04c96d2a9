package org.shagi.journal.domain;

import static java.util.Collections.unmodifiableSortedSet;
import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;
import org.shagi.kit.domain.ServiceCode;

/**
 * One child's line of a day sheet.
 *
 * @param codes services given that day, each once; with 5.1 always among them when present, empty when absent
 * @param recordedBy id of the account that last changed this line
 * @param recordedAt when that was
 */
public record Entry(
        String childId, Attendance attendance, SortedSet<ServiceCode> codes, String recordedBy, Instant recordedAt) {

    public Entry {
        codes = unmodifiableSortedSet(new TreeSet<>(codes));
        if (codes.contains(ServiceCode.PRESENCE) != (attendance == Attendance.PRESENT)) {
            throw new IllegalArgumentException("5.1 is presence itself: " + attendance + " " + codes);
        }
        if (attendance == Attendance.ABSENT && !codes.isEmpty()) {
            throw new IllegalArgumentException("a service on «Н»: " + codes);
        }
    }

    /** The line that these marks make; they must have passed {@link DaySheetRules}. Presence brings 5.1 with it. */
    static Entry of(Marks marks, String recordedBy, Instant recordedAt) {
        var codes = marks.codes().stream().map(ServiceCode::new).collect(toCollection(TreeSet::new));
        if (marks.attendance() == Attendance.PRESENT) {
            codes.add(ServiceCode.PRESENCE);
        }
        return new Entry(marks.childId(), marks.attendance(), codes, recordedBy, recordedAt);
    }

    boolean isPresent() {
        return attendance == Attendance.PRESENT;
    }

    /** Whether both lines say the same about the child, whoever wrote them. */
    boolean saysTheSameAs(Entry other) {
        return attendance == other.attendance && codes.equals(other.codes);
    }

    Marks marks() {
        return new Marks(
                childId, attendance, codes.stream().map(ServiceCode::value).toList());
    }
}
