package org.shagi.portal.groups;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The life of a group as its page shows it: children are gathered, the gathering is closed, the order is out, it works, it is closed. */
enum GroupPhase {
    FORMING,
    FORMATION_CLOSED,
    ORDERED,
    RUNNING,
    CLOSED;

    /** @param on the day it began or begins; null where that is not known */
    record Step(
            GroupPhase phase,
            boolean done,
            boolean current,
            @Nullable LocalDate on) {}

    /** The steps of a group; none while enrolment is not to be had. */
    static List<Step> of(GroupCard group, LocalDate today) {
        var formed = group.formed();
        if (formed == null) {
            return List.of();
        }
        var current = current(group, formed, today);
        return List.of(values()).stream()
                .map(phase -> new Step(phase, phase.compareTo(current) < 0, phase == current, phase.on(group, formed)))
                .toList();
    }

    private static GroupPhase current(GroupCard group, Formation formed, LocalDate today) {
        if ("CLOSED".equals(group.state())) {
            return CLOSED;
        } else if ("ENROLLED".equals(group.state())) {
            return today.isBefore(group.from()) ? ORDERED : RUNNING;
        }
        return formed.closedOn() == null ? FORMING : FORMATION_CLOSED;
    }

    private @Nullable LocalDate on(GroupCard group, Formation formed) {
        var order = formed.order();
        return switch (this) {
            case FORMING -> null;
            case FORMATION_CLOSED -> formed.closedOn();
            case ORDERED -> order == null ? null : order.date();
            case RUNNING -> group.from();
            case CLOSED -> group.to();
        };
    }
}
