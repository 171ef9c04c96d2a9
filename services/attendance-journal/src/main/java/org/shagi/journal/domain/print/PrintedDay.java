package org.shagi.journal.domain.print;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.shagi.journal.domain.Attendance;
import org.shagi.journal.domain.DaySheet;
import org.shagi.journal.domain.Entry;
import org.shagi.kit.domain.ServiceCode;

/**
 * A day as it stands on paper.
 *
 * @param version of the sheet; 0 for one that nobody has written in
 * @param marks by id of the child: digits of the codes without the leading 5, or «Н»
 * @param topics code and theme of each session that has a theme
 */
public record PrintedDay(LocalDate date, long version, SortedMap<String, String> marks, List<String> topics) {

    /** The letter of a child who did not come (S003 VI.4). */
    public static final String ABSENT = "Н";

    public PrintedDay {
        marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
        topics = List.copyOf(topics);
    }

    /** The sheet as it would be printed now. */
    public static PrintedDay of(DaySheet sheet) {
        var marks = new TreeMap<String, String>();
        sheet.entries().values().forEach(entry -> marks.put(entry.childId(), marksOf(entry)));
        var topics = sheet.topics().stream()
                .map(topic -> digits(topic.codes().stream()) + ' ' + topic.text())
                .toList();
        return new PrintedDay(sheet.date(), sheet.version(), marks, topics);
    }

    /** A child's marks of a day as they stand in a cell: {@code 1567} or «Н». */
    public static String marksOf(Entry entry) {
        return entry.attendance() == Attendance.ABSENT ? ABSENT : digits(entry.codes().stream());
    }

    /** What the same day says now otherwise than it was printed; empty if it says the same. */
    DayDifference against(PrintedDay now) {
        var children = new TreeSet<>(marks.keySet());
        children.addAll(now.marks.keySet());
        var cells = children.stream()
                .map(child ->
                        new DayDifference.Cell(child, marks.getOrDefault(child, ""), now.marks.getOrDefault(child, "")))
                .filter(cell -> !cell.printed().equals(cell.now()))
                .toList();
        return new DayDifference(date, version, now.version, cells, !Objects.equals(topics, now.topics));
    }

    /** The day in one line, the same for the same content. */
    String line() {
        return "%s %d %s %s".formatted(date, version, marks, topics);
    }

    private static String digits(Stream<ServiceCode> codes) {
        return codes.sorted().map(code -> String.valueOf(code.digit())).collect(joining());
    }
}
