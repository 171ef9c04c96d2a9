package org.shagi.journal.domain;

import static java.util.Collections.unmodifiableSortedMap;

import java.time.Instant;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.ServiceCode;

/**
 * One child's line of a day sheet.
 *
 * @param marks services given that day, each once; with 5.1 always among them when present, empty when absent
 * @param absence why the child did not come; {@code null} where present or not known
 * @param leaving {@code null} where absent or there to the end of the day
 * @param recordedBy id of the account that last changed what page 1 says of the child
 * @param recordedAt when that was
 * @param typedAt when it was typed, if that was before it came here; else {@code null}
 * @param why the reason given with it; {@code null} where none was needed
 */
public record Entry(
        String childId,
        Attendance attendance,
        SortedMap<ServiceCode, Mark> marks,
        @Nullable Absence absence,
        @Nullable EarlyLeaving leaving,
        String recordedBy,
        Instant recordedAt,
        @Nullable Instant typedAt,
        @Nullable String why) {

    public Entry {
        marks = unmodifiableSortedMap(new TreeMap<>(marks));
        if (marks.containsKey(ServiceCode.PRESENCE) != (attendance == Attendance.PRESENT)) {
            throw new IllegalArgumentException("5.1 is presence itself: " + attendance + " " + marks.keySet());
        }
        if (attendance == Attendance.ABSENT ? leaving != null || !marks.isEmpty() : absence != null) {
            throw new IllegalArgumentException("a line that contradicts itself: " + attendance + " " + marks.keySet());
        }
    }

    /**
     * The line that these marks make; they must have passed {@link DaySheetRules}. Presence brings 5.1 with it. What stays as it
     * was keeps who wrote it.
     *
     * @param was the line before; {@code null} if there was none
     */
    static Entry of(Marks wanted, Attendance attendance, @Nullable Entry was, Writing writing) {
        var marks = new TreeMap<ServiceCode, Mark>();
        wanted.services().forEach(service -> {
            var code = new ServiceCode(service.code());
            var stands = was == null ? null : was.marks.get(code);
            marks.put(code, stands != null && stands.covers(service) ? stands : writing.mark(code, service));
        });
        if (attendance == Attendance.PRESENT && !marks.containsKey(ServiceCode.PRESENCE)) {
            var implied = new WantedMark(ServiceCode.PRESENCE.value(), null, null);
            var stands = was == null ? null : was.marks.get(ServiceCode.PRESENCE);
            marks.put(ServiceCode.PRESENCE, stands == null ? writing.mark(ServiceCode.PRESENCE, implied) : stands);
        }
        var now = new Entry(
                wanted.childId(),
                attendance,
                marks,
                wanted.absence(),
                wanted.leaving(),
                writing.writer(),
                writing.at(),
                writing.typedAt(),
                writing.why());
        return was != null && was.isCalledAs(now) ? was.giving(marks) : now;
    }

    /** When what page 1 says was written down, which the 24 hours are counted to. */
    public Instant enteredAt() {
        return typedAt == null ? recordedAt : typedAt;
    }

    /** The codes of the services given, in order. */
    public SortedSet<ServiceCode> codes() {
        return new TreeSet<>(marks.keySet());
    }

    public boolean isPresent() {
        return attendance == Attendance.PRESENT;
    }

    /** What page 1 says is the same. */
    private boolean isCalledAs(Entry other) {
        return attendance == other.attendance
                && Objects.equals(absence, other.absence)
                && Objects.equals(leaving, other.leaving);
    }

    private Entry giving(SortedMap<ServiceCode, Mark> others) {
        return new Entry(childId, attendance, others, absence, leaving, recordedBy, recordedAt, typedAt, why);
    }

    /** The line as somebody would want it who wants it as it is. */
    Marks wanted() {
        return new Marks(
                childId,
                attendance,
                marks.values().stream()
                        .map(mark -> new WantedMark(mark.code().value(), mark.provider(), mark.at()))
                        .toList(),
                absence,
                leaving);
    }
}
