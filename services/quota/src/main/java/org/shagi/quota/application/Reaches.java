package org.shagi.quota.application;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.shagi.quota.domain.Departments;
import org.shagi.quota.domain.Group;
import org.shagi.quota.domain.Groups;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.Reach;
import org.springframework.stereotype.Component;

/** Finds the part of the centre that somebody asks about, if it lies in the own scope. */
@Component
class Reaches {

    private final Groups groups;
    private final Departments departments;

    Reaches(Groups groups, Departments departments) {
        this.groups = groups;
        this.departments = departments;
    }

    /**
     * A part of the centre with its name.
     *
     * @param name null for the centre
     * @param group only of a group
     */
    record Named(Reach reach, @Nullable String name, Optional<Group> group) {}

    /** @param id not needed for the centre */
    Decision<Named> find(Level level, @Nullable String id, Actor actor) {
        return switch (level) {
            case CENTRE ->
                actor.seesWholeCentre()
                        ? Decision.accepted(new Named(Reach.CENTRE, null, Optional.empty()))
                        : Scope.outside();
            case DEPARTMENT -> id == null ? missingId() : department(id, actor);
            case GROUP ->
                id == null
                        ? missingId()
                        : Scope.group(groups.find(id), id, actor)
                                .map(group -> new Named(new Reach(level, id), group.name(), Optional.of(group)));
        };
    }

    private Decision<Named> department(String id, Actor actor) {
        if (!actor.seesDepartment(id)) {
            return Scope.outside();
        }
        return departments
                .find(id)
                .map(department -> Decision.accepted(
                        new Named(new Reach(Level.DEPARTMENT, id), department.name(), Optional.empty())))
                .orElseGet(() ->
                        Decision.refused(Refusal.unknown("unknown-department").with("department", id)));
    }

    private static Decision<Named> missingId() {
        return Decision.refused(Refusal.malformed("id-required"));
    }
}
