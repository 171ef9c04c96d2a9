package org.shagi.journal.domain;

import java.time.Instant;

/**
 * A warning that a writer went over, with the reason.
 *
 * @param rule code of the rule
 * @param version of the sheet that first has it
 * @param by id of the account that gave the reason
 */
public record Waiver(String rule, String reason, long version, String by, Instant at) {

    /** Whether it is the same word of the same writer. */
    boolean repeats(Waiver other) {
        return rule.equals(other.rule) && reason.equals(other.reason) && by.equals(other.by);
    }
}
