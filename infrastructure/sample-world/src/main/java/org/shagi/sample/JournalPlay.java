package org.shagi.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/**
 * Keeps the journal of a group day by day: to every present child the codes that the month's service plan has for the day.
 * Days that somebody has filled are left alone; of a running course the last two working days stay open. The months of a
 * course that is over are closed.
 */
final class JournalPlay {

    private final Api journal;
    private final Api assignment;
    private final LocalDate today;
    private final Progress progress;

    JournalPlay(Api journal, Api assignment, LocalDate today, Progress progress) {
        this.journal = journal;
        this.assignment = assignment;
        this.today = today;
        this.progress = progress;
    }

    /** @return how many day sheets were written */
    int keep(SampleGroup group, String groupId, Map<SampleChild, String> children) {
        var months = group.monthsUntil(today);
        if (months.isEmpty()) {
            return 0;
        }
        awaitGroup(group, groupId, months.getFirst());
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
        var sheets = openDays(group, recorded).stream()
                .<Callable<JsonNode>>map(day -> () -> journal.put(
                        "/groups/%s/days/%s".formatted(groupId, day),
                        Map.of("entries", entries(group, day, codes.getOrDefault(day, List.of()), children))))
                .toList();
        int written = write(group, sheets);
        if (group.to().isBefore(today)) {
            months.forEach(month -> close(groupId, month));
        }
        return written;
    }

    /** Closes a month of a course that is over, if nothing hinders it and nobody has closed it. */
    private void close(String groupId, YearMonth month) {
        var path = monthPath(groupId, month) + "/closing";
        var state = journal.get(path);
        if (state.path("closing").isNull() && state.path("hindrance").isNull()) {
            var unused = journal.post(path, "sample-closing-%s-%s".formatted(groupId, month), Map.of());
        }
    }

    private int write(SampleGroup group, List<Callable<JsonNode>> sheets) {
        var done = new AtomicInteger();
        Parallel.all(sheets, () -> progress.played("журнал: " + group.name(), done.incrementAndGet(), sheets.size()));
        return sheets.size();
    }

    private void awaitGroup(SampleGroup group, String groupId, YearMonth month) {
        int size = group.children().size();
        Patience.until("journal knows " + group.key(), () -> {
            var answer = journal.tryGet(monthPath(groupId, month));
            return answer.ok() && answer.body().path("children").size() == size;
        });
        Patience.until("state-assignment knows " + group.key(), () -> {
            var answer = assignment.tryGet("/groups/" + groupId + "/plan");
            return answer.ok() && answer.body().path("children").asInt() == size;
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

    private List<LocalDate> openDays(SampleGroup group, Map<LocalDate, Boolean> recorded) {
        var past = recorded.keySet().stream()
                .filter(day -> day.isBefore(today))
                .sorted()
                .toList();
        int leave = group.to().isBefore(today) ? 0 : Math.min(SampleWorld.UNFILLED_DAYS, past.size());
        return past.subList(0, past.size() - leave).stream()
                .filter(day -> !Boolean.TRUE.equals(recorded.get(day)))
                .toList();
    }

    private static List<Map<String, Object>> entries(
            SampleGroup group, LocalDate day, List<String> codes, Map<SampleChild, String> children) {
        var entries = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < group.children().size(); i++) {
            boolean absent = Absences.absent(group, i, day);
            entries.add(Map.of(
                    "childId", Ids.of(children, group.children().get(i)),
                    "attendance", absent ? "ABSENT" : "PRESENT",
                    "codes", absent ? List.of() : codes));
        }
        return entries;
    }

    private static String monthPath(String groupId, YearMonth month) {
        return "/groups/%s/months/%s".formatted(groupId, month);
    }
}
