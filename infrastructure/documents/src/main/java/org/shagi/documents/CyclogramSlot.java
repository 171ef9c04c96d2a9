package org.shagi.documents;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.IntStream;

/**
 * What a group does in one slot of a weekday, as a cyclogram shows it (S003 App.1-3).
 *
 * @param weekday 1 Monday to 5 Friday
 * @param weeks weeks of the cycle in which it holds, of 1 to 4
 * @param codes of the services, such as {@code 5.3}
 * @param activity what is done; may be empty
 */
public record CyclogramSlot(
        int weekday, LocalTime from, LocalTime to, SortedSet<Integer> weeks, List<String> codes, String activity) {

    private static final int WEEKDAYS = 5;
    private static final int WEEKS = 4;

    /** One row for each time of the day: {@code time}, {@code d1} to {@code d5}, and {@code daily} if all five say the same. */
    static List<Map<String, String>> rows(List<CyclogramSlot> slots) {
        return slots.stream()
                .map(slot -> new Span(slot.from, slot.to))
                .distinct()
                .sorted(Comparator.comparing(Span::from).thenComparing(Span::to))
                .map(span -> row(slots, span))
                .toList();
    }

    private static Map<String, String> row(List<CyclogramSlot> slots, Span span) {
        var days = IntStream.rangeClosed(1, WEEKDAYS)
                .mapToObj(weekday -> text(slots, span, weekday))
                .toList();
        var row = new HashMap<>(Map.of(
                "time",
                span.shown(),
                "daily",
                Boolean.toString(days.stream().distinct().count() == 1)));
        IntStream.range(0, WEEKDAYS).forEach(i -> row.put("d" + (i + 1), days.get(i)));
        return row;
    }

    private static String text(List<CyclogramSlot> slots, Span span, int weekday) {
        return slots.stream()
                .filter(slot -> slot.weekday == weekday && new Span(slot.from, slot.to).equals(span))
                .map(slot -> "%s %s%s"
                        .formatted(slot.activity, String.join("; ", slot.codes), slot.weeksShown())
                        .strip())
                .collect(joining("; "));
    }

    /** Nothing if it holds in every week of the cycle. */
    private String weeksShown() {
        if (weeks.size() == WEEKS) {
            return "";
        }
        var last = weeks.last();
        var before = weeks.headSet(last).stream().map(String::valueOf).collect(joining(", "));
        return before.isEmpty() ? " (%d неделя)".formatted(last) : " (%s и %d недели)".formatted(before, last);
    }

    private record Span(LocalTime from, LocalTime to) {

        String shown() {
            return "%s – %s (%d мин.)"
                    .formatted(
                            RussianDates.time(from),
                            RussianDates.time(to),
                            Duration.between(from, to).toMinutes());
        }
    }
}
