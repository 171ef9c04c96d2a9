package org.shagi.journal.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shagi.kit.domain.ServiceCode;

/** Sheets and lines as tests want them. */
public final class SheetSamples {

    private SheetSamples() {}

    /** A hand that gives every service itself and says no reasons. */
    static Writing by(String writer, Instant at) {
        return new Writing(writer, at, null, null, code -> writer);
    }

    /** A line with these codes, all given and written by one person; «Н» without codes. */
    public static Entry line(String child, String writer, Instant at, ServiceCode... codes) {
        var marks = new TreeMap<ServiceCode, Mark>();
        Arrays.stream(codes).forEach(code -> marks.put(code, new Mark(code, writer, null, writer, at, null)));
        var attendance = codes.length == 0 ? Attendance.ABSENT : Attendance.PRESENT;
        return new Entry(child, attendance, marks, null, null, writer, at, null, null);
    }

    /** A sheet with these lines. */
    public static DaySheet sheet(String group, LocalDate date, long version, Collection<Entry> lines) {
        var entries = new TreeMap<String, Entry>();
        lines.forEach(line -> entries.put(line.childId(), line));
        return new DaySheet(
                group,
                date,
                version,
                Map.of(),
                entries,
                List.of(),
                Collections.emptySortedMap(),
                List.of(),
                List.of(),
                0);
    }
}
