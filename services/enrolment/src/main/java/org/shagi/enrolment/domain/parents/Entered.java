package org.shagi.enrolment.domain.parents;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Recorded;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/**
 * When something took place and when it was entered: within 24 hours, or with a reason why not (S003 III.7.2(1), (2)).
 *
 * @param at when it took place
 * @param lateReason why it was entered later; null for what was entered in time
 */
public record Entered(
        Instant at, Recorded recorded, @Nullable String lateReason) {

    private static final int HOURS = 24;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);

    /** An entry of now; refused if it comes late and nobody says why. */
    public static Decision<Entered> now(Instant at, Recorded recorded, @Nullable String lateReason, ZoneId zone) {
        if (at.isAfter(recorded.at())) {
            return Decision.refused(Refusal.rule("moment-in-the-future"));
        }
        var due = at.atZone(zone).plusHours(HOURS);
        if (!recorded.at().isAfter(due.toInstant())) {
            return Decision.accepted(new Entered(at, recorded, null));
        }
        return lateReason == null
                ? Decision.refused(Refusal.rule("late-entry-needs-reason").with("due", MOMENT.format(due)))
                : Decision.accepted(new Entered(at, recorded, lateReason));
    }

    /** Whether it was entered after its 24 hours. */
    public boolean late() {
        return lateReason != null;
    }
}
