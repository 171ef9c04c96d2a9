package org.shagi.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The rounds of a course, each on the last day of its term: thirteen indicators for every child, the same at every playing, better from
 * round to round; in the first one with the five days on which some of them were observed (S003 V.2, V.5). The parents are told of a
 * round, and given what is recommended, when the next one is closed or the course is over: the last of a running course is still to be told.
 */
final class DiagnosticsPlay {

    private static final long SEED = 13;
    private static final int INDICATORS = 13;

    /** The leader enters the first seven indicators, the psychologist the others. */
    private static final int LEADERS = 7;

    /** Seen day by day; the others are tests, each entered once. */
    private static final Set<Integer> OBSERVED = Set.of(5, 6, 10, 11, 12, 13);

    private static final int DAYS = 5;

    private static final List<String> LEVELS = List.of("RED", "BLUE", "GREEN");

    private static final List<String> METHODS = List.of("Наблюдение", "Беседа с ребёнком", "Рисунок семьи");

    private final Api leader;
    private final Api psychologist;
    private final Almanac almanac;
    private final Progress progress;

    DiagnosticsPlay(Api leader, Api psychologist, Almanac almanac, Progress progress) {
        this.leader = leader;
        this.psychologist = psychologist;
        this.almanac = almanac;
        this.progress = progress;
    }

    /** The rounds of which the term is over, filled and closed; one that is closed is left as it stands. */
    void rounds(SampleGroup group, String groupId, Map<SampleChild, String> children) {
        var parents = new ParentsPlay(leader, groupId);
        for (var stage : Stage.values()) {
            if (almanac.isPast(almanac.due(stage.term, group.from()))) {
                var there = SampleStories.childrenOn(group, almanac.opens(stage.term, group.from()));
                var round = round(stage, group, groupId);
                carryOut(stage, round, group, there, children);
                if (almanac.isPast(stage.untilNext(group, almanac))) {
                    parents.told(
                            round.path("id").asString(),
                            there.stream().map(child -> Ids.of(children, child)).toList(),
                            stage.audiences);
                }
            }
        }
    }

    private void carryOut(
            Stage stage,
            JsonNode round,
            SampleGroup group,
            List<SampleChild> there,
            Map<SampleChild, String> children) {
        if (round.path("state").asString().equals("CLOSED")) {
            return;
        }
        var path = "/rounds/" + round.path("id").asString();
        psychologist.putOnceKnown(path + "/conduct", Map.of("methods", METHODS, "subgroups", List.of()));
        for (int i = 0; i < there.size(); i++) {
            var place = "%s/children/%s".formatted(path, Ids.of(children, there.get(i)));
            var levels = levels(stage, i);
            leader.putOnceKnown(place, part(stage, levels.headMap(LEADERS + 1), i));
            psychologist.putOnceKnown(place, part(stage, levels.tailMap(LEADERS + 1), i));
            progress.played("диагностика: " + group.name(), i + 1, there.size());
        }
        leader.post(path + "/closing", "sample-closing-" + stage + "-" + group.key(), Map.of());
    }

    private JsonNode round(Stage stage, SampleGroup group, String groupId) {
        var path = "/groups/" + groupId + "/rounds";
        for (var round : leader.getOnceKnown(path)) {
            if (round.path("stage").asString().equals(stage.name())) {
                return round;
            }
        }
        var body = Map.of("stage", stage.name(), "openedOn", almanac.opens(stage.term, group.from()));
        return leader.post(path, "sample-%s-%s".formatted(stage.name().toLowerCase(Locale.ROOT), group.key()), body);
    }

    /** What one of the two enters of a child: the levels, and behind those that were observed in the first round the days. */
    private static Map<String, Object> part(Stage stage, SortedMap<Integer, String> levels, int child) {
        var days = new TreeMap<Integer, Map<Integer, String>>();
        if (stage == Stage.PRIMARY) {
            levels.forEach((indicator, level) -> {
                if (OBSERVED.contains(indicator)) {
                    days.put(indicator, days(level, indicator + child));
                }
            });
        }
        return Map.of("levels", levels, "days", days);
    }

    /** Five days of which the mean proposes this level: on one or two of them it was another. */
    private static Map<Integer, String> days(String level, int shift) {
        int found = LEVELS.indexOf(level);
        int other = found == 1 ? shift % 2 * 2 : 1;
        var days = new TreeMap<Integer, String>();
        for (int day = 1; day <= DAYS; day++) {
            days.put(day, LEVELS.get((day + shift) % 3 == 0 ? other : found));
        }
        return days;
    }

    private static SortedMap<Integer, String> levels(Stage stage, int child) {
        var chance = new Random(SEED + 101L * child);
        var levels = new TreeMap<Integer, String>();
        for (int indicator = 1; indicator <= INDICATORS; indicator++) {
            double draw = chance.nextDouble();
            levels.put(indicator, draw < stage.red ? "RED" : draw < stage.redOrBlue ? "BLUE" : "GREEN");
        }
        return levels;
    }

    /** At the beginning of a course a quarter of the findings is red, nearly half blue; at its end few are. */
    private enum Stage {
        PRIMARY("T-41", 0.25, 0.70, List.of("parents")),
        INTERMEDIATE("T-42", 0.16, 0.55, List.of("parents")),
        FINAL("T-43", 0.07, 0.35, List.of("parents", "school"));

        private final String term;
        private final double red;
        private final double redOrBlue;
        private final List<String> audiences;

        Stage(String term, double red, double redOrBlue, List<String> audiences) {
            this.term = term;
            this.red = red;
            this.redOrBlue = redOrBlue;
            this.audiences = audiences;
        }

        /** The last day for the next round, or of the course. */
        LocalDate untilNext(SampleGroup group, Almanac almanac) {
            return this == FINAL ? group.to() : almanac.due(values()[ordinal() + 1].term, group.from());
        }
    }
}
