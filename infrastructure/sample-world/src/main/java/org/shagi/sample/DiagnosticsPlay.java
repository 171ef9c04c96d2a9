package org.shagi.sample;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The rounds of a course, each on the last day of its term: thirteen indicators for every child, the same at every playing, better from
 * round to round (S003 V.2, V.5).
 */
final class DiagnosticsPlay {

    private static final long SEED = 13;
    private static final int INDICATORS = 13;

    /** The leader enters the first seven indicators, the psychologist the others. */
    private static final int LEADERS = 7;

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
        for (var stage : Stage.values()) {
            if (almanac.isPast(almanac.due(stage.term, group.from()))) {
                carryOut(stage, group, groupId, children);
            }
        }
    }

    private void carryOut(Stage stage, SampleGroup group, String groupId, Map<SampleChild, String> children) {
        var round = round(stage, group, groupId);
        var path = "/rounds/" + round.path("id").asString();
        if (round.path("state").asString().equals("CLOSED")) {
            return;
        }
        psychologist.putOnceKnown(path + "/conduct", Map.of("methods", METHODS, "subgroups", List.of()));
        var there = SampleStories.childrenOn(group, almanac.opens(stage.term, group.from()));
        for (int i = 0; i < there.size(); i++) {
            var place = "%s/children/%s".formatted(path, Ids.of(children, there.get(i)));
            var levels = levels(stage, i);
            leader.putOnceKnown(place, Map.of("levels", levels.headMap(LEADERS + 1)));
            psychologist.putOnceKnown(place, Map.of("levels", levels.tailMap(LEADERS + 1)));
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
        PRIMARY("T-41", 0.25, 0.70),
        INTERMEDIATE("T-42", 0.16, 0.55),
        FINAL("T-43", 0.07, 0.35);

        private final String term;
        private final double red;
        private final double redOrBlue;

        Stage(String term, double red, double redOrBlue) {
            this.term = term;
            this.red = red;
            this.redOrBlue = redOrBlue;
        }
    }
}
