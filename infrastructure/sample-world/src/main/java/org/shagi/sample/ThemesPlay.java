package org.shagi.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The thematic plans of a running course: drawn for each month from what the service plan has for its days, submitted, and agreed by the
 * head, on the last day for it. What was held gets its theme beside the marks (S003 App.2). A plan that says something else is somebody's
 * own and is left alone.
 */
final class ThemesPlay {

    private static final Map<String, Topics> TOPICS = new TreeMap<>(Map.of(
            "5.2",
            new Topics(
                    "GROUP_LEADER",
                    List.of("Режим дня", "Зарядка с предметами", "Чистые руки", "Осанка и отдых для глаз")),
            "5.4",
            new Topics(
                    "PSYCHOLOGIST",
                    List.of(
                            "Умею слушать и слышать",
                            "Мои сильные стороны",
                            "Ссора и примирение",
                            "Как сказать «нет»")),
            "5.7",
            new Topics(
                    "GROUP_LEADER",
                    List.of(
                            "Лепка: звери леса",
                            "Аппликация из листьев",
                            "Роспись по камню",
                            "Открытка своими руками"))));

    private final SampleGroup group;
    private final People.At journal;
    private final Almanac almanac;

    ThemesPlay(SampleGroup group, People.At journal, Almanac almanac) {
        this.group = group;
        this.journal = journal;
        this.almanac = almanac;
    }

    /** Draws the plan of a month, once its last day is over. @param codes of each day of the service plan */
    void draw(String groupId, YearMonth month, Map<LocalDate, List<String>> codes) {
        var begins = month.equals(YearMonth.from(group.from())) ? group.from() : month.atDay(1);
        if (!almanac.isPast(almanac.due("T-55", begins))) {
            return;
        }
        var path = "/groups/%s/themes/%s".formatted(groupId, month);
        var drawn = journal.leader(group)
                .tryPut(path, Map.of("events", events(month, codes).toList()));
        if (!drawn.ok()) {
            return;
        }
        var state = drawn.body().path("state").asString();
        if (state.equals("DRAFT")) {
            state = journal.leader(group)
                    .put(path + "/submission", Map.of())
                    .path("state")
                    .asString();
        }
        if (state.equals("SUBMITTED")) {
            var unused = journal.head(group).put(path + "/agreement", Map.of());
        }
    }

    /** Writes the themes of what was held in an open month, where none stands yet. */
    void tell(String groupId, YearMonth month, Map<LocalDate, List<String>> codes) {
        var view = journal.leader(group).get("/groups/%s/months/%s".formatted(groupId, month));
        if (!view.path("closing").isNull()) {
            return;
        }
        var silent = new HashMap<LocalDate, JsonNode>();
        view.path("days").forEach(day -> {
            if (day.path("present").asInt() > 0) {
                silent.put(LocalDate.parse(day.path("date").asString()), day.path("themes"));
            }
        });
        var sessions = sessions(month, codes)
                .filter(held -> silent.containsKey(held.date())
                        && !Ids.of(silent, held.date()).has(held.code()))
                .<Callable<JsonNode>>map(held -> () -> whoHeld(held)
                        .post(
                                "/groups/%s/days/%s/sessions".formatted(groupId, held.date()),
                                "sample-session-%s-%s-%s".formatted(groupId, held.date(), held.code()),
                                Map.of("codes", List.of(held.code()), "topic", held.theme())))
                .toList();
        Parallel.all(sessions, () -> {});
    }

    private Api whoHeld(Held held) {
        return held.provider().equals("PSYCHOLOGIST") ? journal.psychologist(group) : journal.leader(group);
    }

    private static Stream<Map<String, ?>> events(YearMonth month, Map<LocalDate, List<String>> codes) {
        return Stream.concat(
                sessions(month, codes)
                        .map(held -> Map.of(
                                "section", "CHILDREN",
                                "date", held.date().toString(),
                                "theme", held.theme(),
                                "code", held.code(),
                                "provider", held.provider())),
                Stream.of(Map.of(
                        "section", "PARENTS",
                        "week", 2,
                        "theme", "Как поддержать ребёнка дома",
                        "provider", "PSYCHOLOGIST")));
    }

    /** Of the days of a month on which one of these services is planned, but for Fridays: one theme, in turn. */
    private static Stream<Held> sessions(YearMonth month, Map<LocalDate, List<String>> codes) {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(date -> date.getDayOfWeek() != DayOfWeek.FRIDAY)
                .flatMap(date -> codes.getOrDefault(date, List.of()).stream()
                        .filter(TOPICS::containsKey)
                        .limit(1)
                        .map(code -> Ids.of(TOPICS, code).on(date, code)));
    }

    /** @param provider role of who holds them */
    private record Topics(String provider, List<String> themes) {

        Held on(LocalDate date, String code) {
            return new Held(
                    date,
                    code,
                    themes.get((date.getDayOfMonth() / 7 + date.getMonthValue()) % themes.size()),
                    provider);
        }
    }

    private record Held(LocalDate date, String code, String theme, String provider) {}
}
