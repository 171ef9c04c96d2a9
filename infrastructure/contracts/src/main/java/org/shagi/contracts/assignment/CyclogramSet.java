package org.shagi.contracts.assignment;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;
import java.util.List;
import org.shagi.contracts.Event;

/** A group has a weekly cyclogram of its own (S003 App.1-3). Until this was told the group works by the sample. */
public record CyclogramSet(String groupId, List<Cell> cells, long version) implements Event {

    @Override
    public String key() {
        return groupId;
    }

    /**
     * One slot of a weekday.
     *
     * @param weekday 1 Monday to 5 Friday
     * @param weeks weeks of the cycle in which it holds, of 1 to 4
     * @param codes the service given; of a reserve, those whose backlog may be made up in it
     * @param activity what is done, in Russian; may be empty
     * @param provider the role that gives it, such as {@code PSYCHOLOGIST}
     */
    public record Cell(
            int weekday,
            @JsonFormat(pattern = "HH:mm") LocalTime from,
            @JsonFormat(pattern = "HH:mm") LocalTime to,
            List<Integer> weeks,
            List<String> codes,
            boolean reserve,
            String activity,
            String provider) {}
}
