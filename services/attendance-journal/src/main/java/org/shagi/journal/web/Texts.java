package org.shagi.journal.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.Remarks;
import org.shagi.kit.domain.Decision;

/** What people write in their own words. */
final class Texts {

    private static final int SHORTEST_REASON = 3;

    private Texts() {}

    /** Without blanks around it; {@code null} for nothing but blanks. */
    static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Reasons of 3 characters or more; others are no reasons. */
    static Decision<Remarks> remarks(@Nullable String correction, @Nullable Map<String, String> reasons) {
        var given = new HashMap<String, String>();
        for (var reason : (reasons == null ? Map.<String, String>of() : reasons).entrySet()) {
            var text = reason.getValue().strip();
            if (text.length() < SHORTEST_REASON) {
                return Malformed.malformed("reasons." + reason.getKey());
            }
            given.put(reason.getKey(), text);
        }
        var why = Optional.ofNullable(correction).map(String::strip);
        return why.filter(text -> text.length() < SHORTEST_REASON).isPresent()
                ? Malformed.malformed("correctionReason")
                : Decision.accepted(new Remarks(why, given));
    }
}
