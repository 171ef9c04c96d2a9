package org.shagi.journal.domain;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service that somebody wants to write down; not judged yet.
 *
 * @param code as written, perhaps one that does not exist
 * @param provider id of the account that gave it; {@code null} where not said
 * @param at when it ended; {@code null} where not said
 */
public record WantedMark(
        String code, @Nullable String provider, @Nullable LocalTime at) {

    /** Services of which only the codes are said. */
    public static List<WantedMark> of(List<String> codes) {
        return codes.stream().map(code -> new WantedMark(code, null, null)).toList();
    }
}
