package org.shagi.enrolment.domain.register;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.shagi.enrolment.domain.casefile.Milestone;

/** What a batch tells the register of (S003 2.1(5), 2.1(11), III.7.2(3)). */
public enum MessageType {
    START,
    CHANGE,
    QUARTER_RESULT,
    END,
    EARLY_END,
    URGENT_SERVICE;

    /** The messages about children; an urgent service is the parents'. */
    public static final Set<MessageType> OF_CASES = Set.copyOf(EnumSet.complementOf(EnumSet.of(URGENT_SERVICE)));

    /** What is fulfilled for a case once the register has accepted the message; empty if no term hangs on it. */
    public Optional<Milestone> milestone() {
        return switch (this) {
            case START -> Optional.of(Milestone.REGISTER_INFORMED);
            case EARLY_END -> Optional.of(Milestone.EARLY_END_REGISTERED);
            default -> Optional.empty();
        };
    }

    /** Whether it tells what was given, so that records without counts are of no use. */
    public boolean tellsResults() {
        return this == QUARTER_RESULT || isEnd();
    }

    /** Whether it tells that the service is over. */
    public boolean isEnd() {
        return this == END || this == EARLY_END;
    }
}
