package org.shagi.documents;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * «План предоставления социальных услуг» of a group for a month, with the control table that is filled at its end (S003 App.3).
 *
 * @param days working days of the month inside the course, in order; 23 at most
 * @param lines in the order of the standard
 * @param children whom the standard is computed for
 * @param agreedOn the day the head agreed it; null prints a line to write on
 */
public record ServicePlanForm(
        String centre,
        String department,
        String group,
        YearMonth month,
        List<LocalDate> days,
        List<Line> lines,
        int children,
        @Nullable LocalDate agreedOn)
        implements OfficialForm {

    private static final int MOST_DAYS = 23;
    private static final int TENTHS = 10;
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EE", Locale.of("ru"));

    public ServicePlanForm {
        days = List.copyOf(days);
        lines = List.copyOf(lines);
        if (days.size() > MOST_DAYS) {
            throw new IllegalArgumentException("the form has 23 columns, not " + days.size());
        }
    }

    /**
     * One service.
     *
     * @param on the days it is planned on
     * @param planned services for the group in the month, as all whole numbers here
     * @param standardTenths tenths of a service, as {@code courseTenths}
     */
    public record Line(
            String code,
            String name,
            Set<LocalDate> on,
            int planned,
            int given,
            int standardTenths,
            int courseTenths,
            int givenSinceStart,
            int givenSinceNewYear) {

        public Line {
            on = Set.copyOf(on);
        }
    }

    @Override
    public String template() {
        return "service-plan";
    }

    @Override
    public Map<String, Object> fields() {
        return new Fields()
                .put("centre", centre)
                .put("department", department)
                .put("group", group)
                .put("month", RussianDates.month(month))
                .put("count", Integer.toString(days.size()))
                .put("children", Integer.toString(children))
                .put("day", byDay(day -> "%02d".formatted(day.getDayOfMonth())))
                .put("weekday", byDay(WEEKDAY::format))
                .day("agreedOn", agreedOn)
                .rows("lines", lines.stream().map(this::row).toList())
                .rows("sums", List.of(sum()))
                .rows("control", lines.stream().map(ServicePlanForm::control).toList())
                .rows("controlSums", List.of(controlSum()))
                .put("footer", "План услуг · группа «%s» · %s".formatted(group, RussianDates.month(month)))
                .map();
    }

    private Map<String, String> row(Line line) {
        var row = byDay(day -> line.on().contains(day) ? "+" : "");
        row.put("code", line.code());
        row.put("name", line.name());
        last(row, line.planned(), line.given(), line.standardTenths());
        return row;
    }

    private Map<String, String> sum() {
        var row = byDay(day -> Long.toString(
                lines.stream().filter(line -> line.on().contains(day)).count()));
        last(
                row,
                lines.stream().mapToInt(Line::planned).sum(),
                lines.stream().mapToInt(Line::given).sum(),
                lines.stream().mapToInt(Line::standardTenths).sum());
        return row;
    }

    private static void last(Map<String, String> row, int planned, int given, int standardTenths) {
        row.put("planned", Integer.toString(planned));
        row.put("given", given == 0 ? "" : Integer.toString(given));
        row.put("standard", tenths(standardTenths));
        row.put("difference", tenths(planned * TENTHS - standardTenths));
    }

    private static Map<String, String> control(Line line) {
        return control(line.code(), line.courseTenths(), line.givenSinceStart(), line.givenSinceNewYear());
    }

    private Map<String, String> controlSum() {
        return control(
                "Всего",
                lines.stream().mapToInt(Line::courseTenths).sum(),
                lines.stream().mapToInt(Line::givenSinceStart).sum(),
                lines.stream().mapToInt(Line::givenSinceNewYear).sum());
    }

    private static Map<String, String> control(String code, int course, int start, int year) {
        return Map.of(
                "code", code,
                "course", tenths(course),
                "start", Integer.toString(start),
                "left", tenths(course - start * TENTHS),
                "year", Integer.toString(year));
    }

    /** As {@code 20,6}, {@code −4,8} or {@code 60}. */
    static String tenths(int tenths) {
        var whole = Integer.toString(Math.abs(tenths) / TENTHS);
        var text = tenths % TENTHS == 0 ? whole : whole + "," + Math.abs(tenths) % TENTHS;
        return tenths < 0 ? "−" + text : text;
    }

    /** Cells of a line, {@code d1} for the first day; those beyond the month's days stay blank. */
    private Map<String, String> byDay(Function<LocalDate, String> cell) {
        var row = new HashMap<String, String>();
        for (int i = 0; i < MOST_DAYS; i++) {
            row.put("d" + (i + 1), i < days.size() ? cell.apply(days.get(i)) : "");
        }
        return row;
    }
}
