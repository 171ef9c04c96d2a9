package org.shagi.quota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.shagi.calendar.WorkCalendar;
import org.shagi.contracts.Event;
import org.shagi.contracts.assignment.GroupPlanSet;
import org.shagi.contracts.enrolment.DepartmentRegistered;
import org.shagi.contracts.enrolment.GroupRosterChanged;
import org.shagi.contracts.journal.DaySheetRecorded;
import org.shagi.sample.Absences;
import org.shagi.sample.SampleDepartment;
import org.shagi.sample.SampleGroup;
import org.shagi.sample.SampleWorld;

/** The journal of the sample world as documents, one for each group and day, and the events that led to them. */
final class SampleJournal {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<String> PROGRAMME =
            List.of("5.1", "5.2", "5.3", "5.4", "5.5", "5.6", "5.7", "5.8", "5.9");
    private static final Map<Integer, List<String>> CODES_OF_WEEKDAY = Map.of(
            1, List.of("5.1", "5.2", "5.3", "5.5", "5.6"),
            2, List.of("5.1", "5.4", "5.5", "5.6", "5.8"),
            3, List.of("5.1", "5.3", "5.5", "5.6", "5.7"),
            4, List.of("5.1", "5.4", "5.5", "5.6", "5.9"),
            5, List.of("5.1", "5.2", "5.5", "5.6", "5.7"));

    private SampleJournal() {}

    /** @param codes by child; empty for «Н» */
    record DayDocument(
            String groupId, String departmentId, LocalDate date, Map<String, List<String>> codes, long version) {

        DaySheetRecorded event() {
            var counts = new TreeMap<String, Integer>();
            codes.values().forEach(given -> given.forEach(code -> counts.merge(code, 1, Integer::sum)));
            return new DaySheetRecorded(
                    groupId,
                    departmentId,
                    date,
                    (int) codes.values().stream()
                            .filter(given -> !given.isEmpty())
                            .count(),
                    (int) codes.values().stream().filter(List::isEmpty).count(),
                    counts,
                    codes.entrySet().stream()
                            .map(entry -> new DaySheetRecorded.ChildMarks(
                                    entry.getKey(),
                                    entry.getValue().isEmpty()
                                            ? DaySheetRecorded.Attendance.ABSENT
                                            : DaySheetRecorded.Attendance.PRESENT,
                                    entry.getValue()))
                            .toList(),
                    "orlova",
                    Sample.writtenOn(date, version),
                    version);
        }
    }

    /** The documents as they stand at the end. */
    static List<DayDocument> documents() {
        var calendar = WorkCalendar.shipped();
        var documents = new ArrayList<DayDocument>();
        for (var group : SampleWorld.GROUPS) {
            for (var day : calendar.workingDaysBetween(group.from(), group.to())) {
                if (day.isBefore(TODAY)) {
                    documents.add(document(group, day));
                }
            }
        }
        return documents;
    }

    private static DayDocument document(SampleGroup group, LocalDate day) {
        var codes = new TreeMap<String, List<String>>();
        for (int child = 0; child < group.children().size(); child++) {
            boolean absent = Absences.absent(group, child, day);
            codes.put(
                    group.key() + "-" + child,
                    absent
                            ? List.of()
                            : CODES_OF_WEEKDAY.getOrDefault(day.getDayOfWeek().getValue(), List.of("5.1")));
        }
        return new DayDocument(group.key(), group.department().key(), day, codes, 3);
    }

    /** Everything told in the order it happened: departments, groups, plans, and of each day sometimes two versions before the last. */
    static List<Event> told(List<DayDocument> documents, Random random) {
        var events = new ArrayList<Event>();
        SampleWorld.DEPARTMENTS.forEach(department -> events.add(registered(department)));
        SampleWorld.GROUPS.forEach(group -> {
            events.add(roster(group));
            events.add(plan(group));
        });
        for (var document : documents) {
            for (long version = 1; version < document.version(); version++) {
                if (random.nextInt(4) == 0) {
                    events.add(mistaken(document, version, random).event());
                }
            }
            events.add(document.event());
        }
        return events;
    }

    /** What a version before the last may have said of the day. */
    static DayDocument mistaken(DayDocument document, long version, Random random) {
        var codes = new TreeMap<String, List<String>>();
        document.codes().forEach((child, given) -> {
            if (random.nextInt(3) > 0) {
                codes.put(child, random.nextBoolean() ? List.of() : List.of("5.1", "5.9"));
            }
        });
        return new DayDocument(document.groupId(), document.departmentId(), document.date(), codes, version);
    }

    static DepartmentRegistered registered(SampleDepartment department) {
        return new DepartmentRegistered(department.key(), department.name(), 1);
    }

    static GroupRosterChanged roster(SampleGroup group) {
        return new GroupRosterChanged(
                group.key(),
                group.department().key(),
                group.name(),
                group.from(),
                group.to(),
                group.places(),
                GroupRosterChanged.State.ENROLLED,
                List.of(),
                IntStream.range(0, group.children().size())
                        .mapToObj(child -> new GroupRosterChanged.EnrolledChild(
                                group.key() + "-" + child, child + "/1", group.from(), group.to(), PROGRAMME))
                        .toList(),
                1);
    }

    static GroupPlanSet plan(SampleGroup group) {
        return new GroupPlanSet(
                group.key(),
                group.department().key(),
                "2019-1",
                10,
                group.months().stream()
                        .limit(6)
                        .map(month -> new GroupPlanSet.MonthPlan(month, Sample.MONTH_OF_TEN))
                        .toList(),
                Map.of(),
                1);
    }
}
