package org.shagi.assignment.domain.circle;

import java.time.LocalDate;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/**
 * That the thematic plan of a group's circle for the whole period is drawn up (S003 2.4(1)). The plan itself is a paper of the circle
 * leader's; here stands the day of it, which may be put right.
 *
 * @param by id of the account that wrote the day down
 */
public record CirclePlan(String groupId, LocalDate drawnOn, String by) {

    /** Refused for a day that has not come yet. */
    public static Decision<CirclePlan> drawn(String groupId, LocalDate on, String by, LocalDate today) {
        return on.isAfter(today)
                ? Decision.refused(Refusal.rule("circle-plan-in-future").with("date", on))
                : Decision.accepted(new CirclePlan(groupId, on, by));
    }
}
