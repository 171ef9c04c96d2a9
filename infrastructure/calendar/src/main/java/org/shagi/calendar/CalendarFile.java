package org.shagi.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the calendar of a year from lines of text: {@code status OFFICIAL}, {@code source …}, and one line for each listed
 * day, {@code MM-DD KIND [<MM-DD] [note]}, where {@code <} names the day that the day off was moved from. Empty lines and
 * lines that begin with {@code #} say nothing.
 */
public final class CalendarFile {

    private static final Pattern HEAD = Pattern.compile("(status|source) (.+)");
    private static final Pattern DAY = Pattern.compile("(\\d\\d-\\d\\d) ([A-Z_]+)(?: <(\\d\\d-\\d\\d))?(?: (.+))?");

    private final int year;
    private final Map<String, String> head = new HashMap<>();
    private final Map<LocalDate, CalendarDay> days = new HashMap<>();

    private CalendarFile(int year) {
        this.year = year;
    }

    /** @throws IllegalArgumentException if a line cannot be read, a day is listed twice, or status or source is missing */
    public static CalendarYear read(int year, List<String> lines) {
        var file = new CalendarFile(year);
        lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(file::line);
        return new CalendarYear(year, YearStatus.valueOf(file.required("status")), file.required("source"), file.days);
    }

    private void line(String line) {
        var heading = HEAD.matcher(line);
        if (heading.matches()) {
            head.put(heading.group(1), heading.group(2));
            return;
        }
        var day = DAY.matcher(line);
        if (!day.matches()) {
            throw unreadable(line, null);
        }
        try {
            var date = date(day.group(1));
            var from = day.group(3) == null ? null : date(day.group(3));
            var kind = DayKind.valueOf(day.group(2));
            if (days.put(date, new CalendarDay(date, kind, from, day.group(4))) != null) {
                throw unreadable(line, null);
            }
        } catch (DateTimeException noSuchDay) {
            throw unreadable(line, noSuchDay);
        }
    }

    private LocalDate date(String monthDay) {
        return LocalDate.parse(year + "-" + monthDay);
    }

    private String required(String name) {
        var value = head.get(name);
        if (value == null) {
            throw new IllegalArgumentException("calendar %d has no %s".formatted(year, name));
        }
        return value;
    }

    private IllegalArgumentException unreadable(String line, @Nullable Exception cause) {
        return new IllegalArgumentException("calendar %d, line not understood: %s".formatted(year, line), cause);
    }
}
