package org.shagi.documents;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A month of the group's journal of attendance and services: three pages, «Всего оказано» for each day and each child, and the section
 * of themes (S003 VI.4).
 *
 * @param days working days of the month, in order; 23 at most
 * @param children in the order they are printed
 * @param topics in the order of the days
 * @param content fingerprint of what the journal says, whatever names stand beside it
 */
public record GroupJournalForm(
        String centre,
        String department,
        String group,
        YearMonth month,
        List<LocalDate> days,
        List<Child> children,
        List<Topic> topics,
        String content)
        implements OfficialForm {

    /** The letter of a child who did not come. */
    public static final String ABSENT = "Н";

    private static final int MOST_DAYS = 23;
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EE", Locale.of("ru"));

    public GroupJournalForm {
        days = List.copyOf(days);
        children = List.copyOf(children);
        topics = List.copyOf(topics);
        if (days.size() > MOST_DAYS) {
            throw new IllegalArgumentException("the form has 23 columns, not " + days.size());
        }
    }

    /**
     * A child's line.
     *
     * @param name or the number of the case file where the name is not to be had
     * @param marks by day: digits of the codes without the leading 5, in order, or «Н»; days without a mark are left out
     */
    public record Child(String name, Map<LocalDate, String> marks) {

        public Child {
            marks = Map.copyOf(marks);
        }

        private boolean isAbsent(LocalDate day) {
            return ABSENT.equals(marks.get(day));
        }

        private boolean received(LocalDate day, String digit) {
            return marks.getOrDefault(day, "").contains(digit);
        }

        /** Nothing about the child: it must not get into a log. */
        @Override
        public String toString() {
            return "Child[hidden]";
        }
    }

    /**
     * A session held with the whole group.
     *
     * @param codes as printed, such as {@code 5.3}
     * @param provider who held it, by post; may be empty
     */
    public record Topic(LocalDate date, String codes, String theme, String provider) {}

    @Override
    public String template() {
        return "group-journal";
    }

    @Override
    public Optional<String> fingerprint() {
        return Optional.of(content);
    }

    @Override
    public Map<String, Object> fields() {
        return new Fields()
                .put("centre", centre)
                .put("department", department)
                .put("group", group)
                .put("month", RussianDates.month(month))
                .put("day", byDay(day -> "%02d".formatted(day.getDayOfMonth())))
                .put("weekday", byDay(WEEKDAY::format))
                .rows("attendance", lines("1", true))
                .rows("attendanceSums", sums("1", true))
                .rows("services", lines("256789", false))
                .rows("servicesSums", sums("256789", false))
                .rows("psychology", lines("34", false))
                .rows("psychologySums", sums("34", false))
                .rows("topics", topics.stream().map(GroupJournalForm::row).toList())
                .put("noTopics", topics.isEmpty())
                .put("footer", "Журнал · группа «%s» · %s".formatted(group, RussianDates.month(month)))
                .map();
    }

    private List<Map<String, String>> lines(String page, boolean first) {
        return IntStream.range(0, children.size())
                .mapToObj(i -> line(i + 1, children.get(i), page, first))
                .toList();
    }

    private Map<String, String> line(int number, Child child, String page, boolean first) {
        var row = byDay(day -> child.isAbsent(day) ? ABSENT : digits(child, day, page));
        row.put("number", Integer.toString(number));
        row.put("name", child.name());
        page.chars().mapToObj(Character::toString).forEach(digit -> row.put("t" + digit, text(times(child, digit))));
        long absent = days.stream().filter(child::isAbsent).count();
        row.put("sum", text(first ? absent : times(child, page)));
        return row;
    }

    /** The bottom lines: children served on each day, one line for each code and, where there are several, one for all. */
    private List<Map<String, String>> sums(String page, boolean first) {
        var codes = page.chars().mapToObj(Character::toString).collect(Collectors.toList());
        if (codes.size() > 1) {
            codes.add(page);
        }
        return codes.stream().map(code -> sum(code, first)).toList();
    }

    private Map<String, String> sum(String code, boolean first) {
        var row = byDay(day -> text(
                children.stream().mapToLong(child -> onDay(child, day, code)).sum()));
        row.put("name", "Всего оказано" + (code.length() == 1 ? " 5." + code : ""));
        code.chars().mapToObj(Character::toString).forEach(digit -> row.put("t" + digit, text(served(digit))));
        row.put("sum", text(first ? absences() : served(code)));
        return row;
    }

    private long served(String digits) {
        return children.stream().mapToLong(child -> times(child, digits)).sum();
    }

    private long absences() {
        return children.stream()
                .mapToLong(child -> days.stream().filter(child::isAbsent).count())
                .sum();
    }

    private long times(Child child, String digits) {
        return days.stream().mapToLong(day -> onDay(child, day, digits)).sum();
    }

    private static long onDay(Child child, LocalDate day, String digits) {
        return digits.chars()
                .mapToObj(Character::toString)
                .filter(digit -> child.received(day, digit))
                .count();
    }

    /** As {@code 5;6;7}, with room to break the line after the third. */
    private static String digits(Child child, LocalDate day, String page) {
        return page.chars()
                .mapToObj(Character::toString)
                .filter(digit -> child.received(day, digit))
                .collect(Collectors.joining(";"))
                .replaceAll("((?:\\d;){3})", "$1 ");
    }

    /** Cells of a line, {@code d1} for the first day; those beyond the month's days stay blank. */
    private Map<String, String> byDay(Function<LocalDate, String> cell) {
        var row = new HashMap<String, String>();
        for (int i = 0; i < MOST_DAYS; i++) {
            row.put("d" + (i + 1), i < days.size() ? cell.apply(days.get(i)) : "");
        }
        return row;
    }

    private static Map<String, String> row(Topic topic) {
        return Map.of(
                "date",
                RussianDates.digits(topic.date()),
                "codes",
                topic.codes(),
                "theme",
                topic.theme(),
                "provider",
                topic.provider());
    }

    private static String text(long number) {
        return number == 0 ? "" : Long.toString(number);
    }
}
