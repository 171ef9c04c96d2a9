package org.shagi.enrolment.domain.group;

import java.util.Optional;

/** The two parents' meetings that every group has. */
public enum ParentsMeeting {
    /** Right before the opening, three days before it by the plan (S003 I.5, App.4). */
    FIRST,
    /** One or two days before the closing (S003 App.4). */
    SECOND;

    /** The meeting with this number, 1 or 2; empty for any other. */
    public static Optional<ParentsMeeting> numbered(int number) {
        return switch (number) {
            case 1 -> Optional.of(FIRST);
            case 2 -> Optional.of(SECOND);
            default -> Optional.empty();
        };
    }
}
