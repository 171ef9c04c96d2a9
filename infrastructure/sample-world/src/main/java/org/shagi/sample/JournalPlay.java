package org.shagi.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/**
 * Keeps the journal of a group day by day: to every present child the codes that the month's service plan has for the day.
 * Days that somebody has filled are left alone; in one running course one day is missed. Months are closed, and plans of the
 * coming ones drawn and approved, on the last day for it.
 */
final class JournalPlay {

    private final SampleGroup group;
    private final Api journal;
    private final Api assignment;
    private final Almanac almanac;
    private final ThemesPlay themes;
    private final Progress progress;

    JournalPlay(SampleGroup group, People people, Almanac almanac, Progress progress) {
        this.group = group;
        this.journal = people.at("attendance-journal").leader(group);
        this.assignment = people.at("state-assignment").head(group);
        this.almanac = almanac;
        this.themes = new ThemesPlay(group, people.at("attendance-journal"), almanac);
        this.progress = progress;
    }

    /** @return how many day sheets were written */
    int keep(String groupId, Map<SampleChild, String> children) {
        var months = group.monthsUntil(almanac.today());
        if (!almanac.isPast(group.from())) {
            plansAhead(groupId);
            return 0;
        }
        awaitGroup(groupId, months.getFirst());
        var codes = new HashMap<LocalDate, List<String>>();
        var recorded = new LinkedHashMap<LocalDate, Boolean>();
        for (var month : months) {
            codes.putAll(planned(groupId, month));
            for (var day : journal.get(monthPath(groupId, month)).path("days")) {
                recorded.put(
                        LocalDate.parse(day.path("date").asString()),
                        day.path("version").asLong() > 0);
            }
        }
        var sheets = openDays(recorded).stream()
                .<Callable<JsonNode>>map(day -> () -> journal.put(
                        "/groups/%s/days/%s".formatted(groupId, day),
                        Map.of(
                                "entries", entries(day, codes.getOrDefault(day, List.of()), children),
                                "typedAt", Almanac.afterTheGroup(day).toString())))
                .toList();
        int written = write(sheets);
        if (!almanac.isPast(group.to())) {
            months.forEach(month -> {
                themes.draw(groupId, month, codes);
                themes.tell(groupId, month, codes);
            });
        }
        months.stream().filter(month -> almanac.isPast(closingDay(month))).forEach(month -> close(groupId, month));
        plansAhead(groupId);
        return written;
    }

    /** By the third working day, and for a month that ends a quarter before its acts are signed. */
    private LocalDate closingDay(YearMonth month) {
        var end = month.atEndOfMonth().isAfter(group.to()) ? group.to() : month.atEndOfMonth();
        var counted = almanac.due("T-36", end);
        var signed = almanac.due("T-19", end);
        return signed.isBefore(counted) ? signed : counted;
    }

    private void plansAhead(String groupId) {
        for (var month : group.months()) {
            var begins = month.equals(YearMonth.from(group.from())) ? group.from() : month.atDay(1);
            var due = almanac.due("T-14", begins);
            if (almanac.isPast(due) && !month.atEndOfMonth().isBefore(almanac.today())) {
                themes.draw(groupId, month, planned(groupId, month));
                approve(groupId, month, due);
            }
        }
    }

    /** Approves a plan that nobody has approved, under the last day for it. */
    private void approve(String groupId, YearMonth month, LocalDate on) {
        var path = "/groups/%s/plans/%s".formatted(groupId, month);
        var plan = assignment.get(path);
        if (plan.path("state").asString().equals("DRAFT")) {
            var unused = assignment.postSeen(
                    path + "/approval",
                    "sample-approval-%s-%s".formatted(groupId, month),
                    plan.path("version").asLong(),
                    Map.of("on", on.toString()));
        }
    }

    /** Closes a month of a course that is over, if nothing hinders it and nobody has closed it. */
    private void close(String groupId, YearMonth month) {
        var path = monthPath(groupId, month) + "/closing";
        var state = journal.get(path);
        if (state.path("closing").isNull() && state.path("hindrance").isNull()) {
            var unused = journal.post(path, "sample-closing-%s-%s".formatted(groupId, month), Map.of());
        }
    }

    private int write(List<Callable<JsonNode>> sheets) {
        var done = new AtomicInteger();
        Parallel.all(sheets, () -> progress.played("журнал: " + group.name(), done.incrementAndGet(), sheets.size()));
        return sheets.size();
    }

    private void awaitGroup(String groupId, YearMonth month) {
        int size = group.children().size();
        Patience.until("journal knows " + group.key(), () -> {
            var answer = journal.tryGet(monthPath(groupId, month));
            return answer.ok() && answer.body().path("children").size() >= size;
        });
        Patience.until("state-assignment knows " + group.key(), () -> {
            var answer = assignment.tryGet("/groups/" + groupId + "/plan");
            return answer.ok() && answer.body().path("children").asInt() >= size;
        });
    }

    private Map<LocalDate, List<String>> planned(String groupId, YearMonth month) {
        var path = "/groups/%s/plans/%s".formatted(groupId, month);
        var drawn = assignment.tryGet(path);
        var plan = drawn.ok()
                ? drawn.body()
                : assignment.post(path + "/generation", "sample-plan-%s-%s".formatted(groupId, month), Map.of());
        var codes = new HashMap<LocalDate, List<String>>();
        for (var day : plan.path("days")) {
            codes.put(
                    LocalDate.parse(day.path("date").asString()),
                    day.path("codes").valueStream().map(JsonNode::asString).toList());
        }
        return codes;
    }

    private List<LocalDate> openDays(Map<LocalDate, Boolean> recorded) {
        var past = recorded.keySet().stream().filter(almanac::isPast).sorted().toList();
        var missed =
                group == SampleWorld.MISSING_A_DAY && !almanac.isPast(group.to()) ? missed(past) : Optional.empty();
        return past.stream()
                .filter(day -> !Boolean.TRUE.equals(recorded.get(day)))
                .filter(day -> !missed.equals(Optional.of(day)))
                .toList();
    }

    /** The last day that is late at any hour of today: 24 hours after it are over. */
    private Optional<LocalDate> missed(List<LocalDate> past) {
        return past.stream().filter(day -> almanac.isPast(day.plusDays(1))).reduce((one, later) -> later);
    }

    private List<Map<String, Object>> entries(LocalDate day, List<String> codes, Map<SampleChild, String> children) {
        var entries = new ArrayList<Map<String, Object>>();
        var there = SampleStories.childrenOn(group, day);
        for (var child : there) {
            int place = group.children().indexOf(child);
            boolean absent = Absences.absent(group, place < 0 ? group.children().size() : place, day);
            entries.add(Map.of(
                    "childId", Ids.of(children, child),
                    "attendance", absent ? "ABSENT" : "PRESENT",
                    "codes", absent ? List.of() : codes));
        }
        return entries;
    }

    private static String monthPath(String groupId, YearMonth month) {
        return "/groups/%s/months/%s".formatted(groupId, month);
    }
}
