package org.shagi.sample;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

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

    void primaryRound(SampleGroup group, String groupId, Map<SampleChild, String> children) {
        int size = group.children().size();
        var round = open(group, groupId);
        var card = "/groups/" + groupId + "/card?stage=PRIMARY";
        Patience.until("diagnostics knows " + group.key(), () -> {
            var answer = diagnostics.tryGet(card);
            return answer.ok() && answer.body().path("children").size() == size;
        });
        if (diagnostics.get(card).path("diagnosed").asInt() == size) {
            return;
        }
        for (int i = 0; i < size; i++) {
            var childId = Ids.of(children, group.children().get(i));
            diagnostics.put("/rounds/%s/children/%s".formatted(round, childId), Map.of("levels", levels(i)));
            progress.played("диагностика: " + group.name(), i + 1, size);
        }
    }

    private String open(SampleGroup group, String groupId) {
        return diagnostics
                .postOnceKnown(
                        "/groups/" + groupId + "/rounds",
                        "sample-primary-" + group.key(),
                        Map.of("stage", "PRIMARY", "openedOn", SampleWorld.PRIMARY_DIAGNOSTICS))
                .path("id")
                .asString();
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
