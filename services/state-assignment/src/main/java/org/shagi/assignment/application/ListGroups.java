package org.shagi.assignment.application;

import static java.util.Comparator.comparing;

import java.util.List;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.group.Groups;
import org.shagi.kit.domain.Actor;
import org.springframework.stereotype.Component;

/** The groups in somebody's scope, the latest course first. */
@Component
public class ListGroups {

    private final Groups groups;

    ListGroups(Groups groups) {
        this.groups = groups;
    }

    public List<Group> forActor(Actor actor) {
        return all().stream()
                .filter(group -> actor.seesGroup(group.departmentId(), group.staff()))
                .sorted(comparing((Group group) -> group.course().from())
                        .reversed()
                        .thenComparing(Group::name)
                        .thenComparing(Group::id))
                .toList();
    }

    /** Those of the whole centre, for what nobody in particular asks; in no particular order. */
    List<Group> all() {
        return groups.all();
    }
}
