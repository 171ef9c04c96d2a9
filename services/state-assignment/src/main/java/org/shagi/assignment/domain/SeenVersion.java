package org.shagi.assignment.domain;

import java.util.OptionalLong;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/** Whoever changes something that is there must have seen it as it is now: no change of another is overwritten unread. */
public final class SeenVersion {

    private SeenVersion() {}

    /**
     * The change, if it was made in knowledge of what is there.
     *
     * @param seen version that the change was made from; empty if nobody said
     * @param current version that is there; 0 if nothing is, and then nothing need have been seen
     */
    public static <T> Decision<T> allows(OptionalLong seen, long current, T change) {
        if (seen.isEmpty()) {
            return current == 0
                    ? Decision.accepted(change)
                    : Decision.refused(
                            Refusal.preconditionRequired("version-required").with("current", current));
        }
        return seen.getAsLong() == current
                ? Decision.accepted(change)
                : Decision.refused(Refusal.stale("stale-version")
                        .with("yours", seen.getAsLong())
                        .with("current", current));
    }
}
