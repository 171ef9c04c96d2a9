package org.shagi.sample;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** One primary round for a group: thirteen indicators for every child, the same at every playing (S003 V.2). */
final class DiagnosticsPlay {

    private static final long SEED = 13;
    private static final int INDICATORS = 13;

    private final Api diagnostics;
    private final Progress progress;

    DiagnosticsPlay(Api diagnostics, Progress progress) {
        this.diagnostics = diagnostics;
        this.progress = progress;
    }

    /** Opens the round, or takes the one that is open, and fills it; one that is full or closed is left as it stands. */
    void primaryRound(SampleGroup group, String groupId, Map<SampleChild, String> children) {
        int size = group.children().size();
        var round = round(group, groupId);
        if (round.path("diagnosed").asInt() == size
                || round.path("state").asString().equals("CLOSED")) {
            return;
        }
        for (int i = 0; i < size; i++) {
            var place = "/rounds/%s/children/%s"
                    .formatted(
                            round.path("id").asString(),
                            Ids.of(children, group.children().get(i)));
            diagnostics.putOnceKnown(place, Map.of("levels", levels(i)));
            progress.played("диагностика: " + group.name(), i + 1, size);
        }
    }

    private JsonNode round(SampleGroup group, String groupId) {
        var path = "/groups/" + groupId + "/rounds";
        for (var round : diagnostics.getOnceKnown(path)) {
            if (round.path("stage").asString().equals("PRIMARY")) {
                return round;
            }
        }
        var body = Map.of("stage", "PRIMARY", "openedOn", SampleWorld.PRIMARY_DIAGNOSTICS);
        return diagnostics.post(path, "sample-primary-" + group.key(), body);
    }

    /** At the beginning of a course a quarter of the findings is red, nearly half blue. */
    private static Map<String, String> levels(int child) {
        var chance = new Random(SEED + 101L * child);
        var levels = new TreeMap<String, String>();
        for (int indicator = 1; indicator <= INDICATORS; indicator++) {
            double draw = chance.nextDouble();
            levels.put(Integer.toString(indicator), draw < 0.25 ? "RED" : draw < 0.70 ? "BLUE" : "GREEN");
        }
        return levels;
    }
}
