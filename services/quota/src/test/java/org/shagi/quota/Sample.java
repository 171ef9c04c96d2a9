package org.shagi.quota;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.quota.domain.Amounts;
import org.shagi.quota.domain.DayEnd;
import org.shagi.quota.domain.Group;
import org.shagi.quota.domain.GroupPlan;
import org.shagi.quota.domain.Mark;
import org.shagi.quota.domain.RecordedDay;
import org.shagi.quota.domain.Stay;

/** The group of ten of the source document in quota's words: its course of 2019, its plan, its worked day. */
public final class Sample {

    public static final String DEPARTMENT = "prevention";
    public static final String ROMASHKA = "romashka";
    public static final YearMonth JANUARY = YearMonth.of(2019, 1);
    public static final YearMonth JULY = YearMonth.of(2019, 7);

    /** Tenths of a service a month for ten children, by code (S003 App.8). */
    public static final Map<String, Integer> MONTH_OF_TEN = Map.of(
            "5.1", 2060, "5.2", 600, "5.3", 600, "5.4", 600, "5.5", 2060, "5.6", 2060, "5.7", 600, "5.8", 400, "5.9",
            200);

    /** When the other services told of groups and plans. */
    public static final Instant TOLD = Instant.parse("2018-12-20T08:00:00Z");

    /** When its day ends. */
    public static final DayEnd DAY_END = new DayEnd(LocalTime.of(13, 0), ZoneOffset.UTC);

    private Sample() {}

    /** Ромашка, led by orlova. */
    public static Group romashka() {
        return romashka(ROMASHKA, DEPARTMENT, "orlova", "sokolova");
    }

    /** Like Ромашка in all but its ids and those who work with it. */
    public static Group romashka(String groupId, String departmentId, String... staff) {
        return new Group(
                groupId,
                departmentId,
                "Ромашка",
                LocalDate.of(2019, 1, 9),
                LocalDate.of(2019, 7, 9),
                10,
                Set.of(staff),
                stays(),
                1,
                TOLD);
    }

    /** The plan of a group of ten: a norm for each of the first six months, nothing for the seventh. */
    public static GroupPlan plan(String groupId, String departmentId, long version) {
        var months = new TreeMap<YearMonth, Amounts>();
        Stream.iterate(JANUARY, month -> month.plusMonths(1))
                .limit(6)
                .forEach(month -> months.put(month, Amounts.of(MONTH_OF_TEN)));
        months.put(JULY, Amounts.NONE);
        return new GroupPlan(groupId, departmentId, 10, months, version, TOLD);
    }

    /** A sheet like the one of the worked day (S003 VI.4): so many of ten came, and each was given 5.1, 5.3, 5.5, 5.6, 5.7. */
    public static RecordedDay day(LocalDate date, long version, int present) {
        var counts = Map.of("5.1", present, "5.3", present, "5.5", present, "5.6", present, "5.7", present);
        var marks = new TreeMap<String, Mark>();
        var given = Stream.of("5.3", "5.5", "5.6", "5.7").map(ServiceCode::new).toList();
        for (int child = 0; child < 10; child++) {
            marks.put(child(child), child < present ? Mark.present(given) : Mark.ABSENT);
        }
        return new RecordedDay(
                date, version, present, 10 - present, Amounts.of(counts), marks, writtenOn(date, version));
    }

    /** A sheet of which only the roll call is written. */
    public static RecordedDay rollCall(LocalDate date, long version, int present) {
        var marks = new TreeMap<String, Mark>();
        for (int child = 0; child < 10; child++) {
            marks.put(child(child), child < present ? Mark.present(List.of()) : Mark.ABSENT);
        }
        return new RecordedDay(
                date,
                version,
                present,
                10 - present,
                Amounts.of(Map.of("5.1", present)),
                marks,
                writtenOn(date, version));
    }

    /** Pseudonymous id of the n-th child, counted from nought. */
    public static String child(int number) {
        return "child-" + number;
    }

    /** Version n of a sheet is written at noon, n − 1 days after the day. */
    public static Instant writtenOn(LocalDate date, long version) {
        return date.plusDays(version - 1).atTime(10, 0).toInstant(ZoneOffset.UTC);
    }

    private static List<Stay> stays() {
        return IntStream.range(0, 10)
                .mapToObj(number -> new Stay(child(number), LocalDate.of(2019, 1, 9), LocalDate.of(2019, 7, 9)))
                .toList();
    }
}
