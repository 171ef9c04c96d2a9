package org.shagi.quota.application;

import java.util.Optional;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.quota.domain.Group;

/** Who may see which figures: a leader own groups, a head own departments, the central office everything. */
final class Scope {

    private Scope() {}

    static <T> Decision<T> outside() {
        return Decision.refused(Refusal.forbidden("outside-your-scope"));
    }

    static Decision<Group> group(Optional<Group> group, String id, Actor actor) {
        if (group.isEmpty()) {
            return Decision.refused(Refusal.unknown("unknown-group").with("group", id));
        }
        var known = group.get();
        return actor.seesGroup(known.departmentId(), known.staff()) ? Decision.accepted(known) : outside();
    }
}
