package org.shagi.documents;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The calendar-thematic plan of a group for a month: events with children day by day, events for parents by week, joint events (S003
 * App.2).
 *
 * @param agreedOn the day the head agreed it; null prints a line to write on
 * @param events in the order they are printed within a day or a week
 */
public record ThematicPlanForm(
        String centre,
        String department,
        String group,
        YearMonth month,
        @Nullable LocalDate agreedOn,
        List<Event> events)
        implements OfficialForm {

    private static final int WEEKS = 5;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("«dd».MM", Locale.ROOT);

    public ThematicPlanForm {
        events = List.copyOf(events);
    }

    /** The sections of the form. */
    public enum Section {
        CHILDREN,
        PARENTS,
        JOINT
    }

    /**
     * An event.
     *
     * @param date null for an event for parents of which only the week is settled
     * @param week of the month, 1 to 5; null where the date says it
     * @param text theme, and what stands behind it, as printed
     */
    public record Event(
            Section section,
            @Nullable LocalDate date,
            @Nullable Integer week,
            String text) {

        private int weekOfMonth() {
            if (date == null) {
                return week == null ? 1 : week;
            }
            var firstMonday = date.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return Math.min(WEEKS, (int) ChronoUnit.WEEKS.between(firstMonday, date) + 1);
        }

        private String dated() {
            return date == null ? text : DAY.format(date) + " " + text;
        }
    }

    @Override
    public String template() {
        return "thematic-plan";
    }

    @Override
    public Map<String, Object> fields() {
        var joint =
                of(Section.JOINT).map(event -> Map.of("text", event.dated())).toList();
        return new Fields()
                .put("centre", centre)
                .put("department", department)
                .put("group", group)
                .put("month", RussianDates.month(month))
                .day("agreedOn", agreedOn)
                .rows("weeks", weeks())
                .put("parents", parents())
                .rows("joint", joint)
                .put("noJoint", joint.isEmpty())
                .put(
                        "footer",
                        "Календарно-тематический план · группа «%s» · %s".formatted(group, RussianDates.month(month)))
                .map();
    }

    private Stream<Event> of(Section section) {
        return events.stream().filter(event -> event.section() == section);
    }

    /** A row for each week of the month that has a working weekday, with cells for Monday to Friday. */
    private List<Map<String, String>> weeks() {
        return Stream.iterate(
                        month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        monday -> !monday.isAfter(month.atEndOfMonth()),
                        monday -> monday.plusWeeks(1))
                .filter(monday -> inMonth(monday) || inMonth(monday.plusDays(4)))
                .map(this::week)
                .toList();
    }

    private Map<String, String> week(LocalDate monday) {
        var row = new HashMap<String, String>();
        for (int day = 0; day < DayOfWeek.FRIDAY.getValue(); day++) {
            var date = monday.plusDays(day);
            row.put("d" + (day + 1), inMonth(date) ? DAY.format(date) : "");
            row.put(
                    "t" + (day + 1),
                    of(Section.CHILDREN)
                            .filter(event -> date.equals(event.date()))
                            .map(Event::text)
                            .collect(Collectors.joining("; ")));
        }
        return row;
    }

    private Map<String, String> parents() {
        var row = new HashMap<String, String>();
        for (int week = 1; week <= WEEKS; week++) {
            int wanted = week;
            row.put(
                    "w" + week,
                    of(Section.PARENTS)
                            .filter(event -> event.weekOfMonth() == wanted)
                            .map(Event::dated)
                            .collect(Collectors.joining("; ")));
        }
        return row;
    }

    private boolean inMonth(LocalDate date) {
        return YearMonth.from(date).equals(month);
    }
}
