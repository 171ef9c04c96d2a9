package org.shagi.sample;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The leader hands over what is recommended for each child, and writes down that the parents were told (S003 V.4, V.6). */
final class ParentsPlay {

    private final Api leader;
    private final String groupId;

    ParentsPlay(Api leader, String groupId) {
        this.leader = leader;
        this.groupId = groupId;
    }

    /** Of a closed round, on the day of playing; what was told before is left as it stands. */
    void told(String roundId, List<String> children, List<String> audiences) {
        if (leader.get("/groups/%s/parents-told".formatted(groupId)).has(roundId)) {
            return;
        }
        var today = Almanac.dayInTheCentre();
        var versions = children.stream().collect(Collectors.toMap(Function.identity(), child -> 0L));
        for (var audience : audiences) {
            leader.put(
                    "/rounds/%s/advice/%s/handing-over".formatted(roundId, audience),
                    Map.of("on", today, "children", versions));
        }
        leader.put("/rounds/%s/parents-told".formatted(roundId), Map.of("on", today));
    }
}
