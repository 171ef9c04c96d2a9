package org.shagi.sample;

import java.time.LocalDate;
import java.util.Map;

/** The leader finds out why a child was away for days in a row, on the last day for it, and writes it down (T-54). */
final class FollowUpPlay {

    private static final String FOUND_OUT = "Позвонили семье: причина известна, ребёнок вернётся в группу.";

    private final Api journal;
    private final Almanac almanac;

    FollowUpPlay(Api journal, Almanac almanac) {
        this.journal = journal;
        this.almanac = almanac;
    }

    void play(String groupId) {
        var group = "/groups/" + groupId;
        for (var absence : journal.get(group + "/absences")) {
            var last = LocalDate.parse(absence.path("to").asString());
            if (absence.path("followUp").isNull() && almanac.isPast(almanac.due("T-54", last))) {
                var child = absence.path("childId").asString();
                var from = absence.path("from").asString();
                var unused = journal.post(
                        "%s/children/%s/absence-follow-ups".formatted(group, child),
                        "sample-absence-%s-%s".formatted(child, from),
                        Map.of("from", from, "what", FOUND_OUT));
            }
        }
    }
}
