package org.shagi.diagnostics.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Role;

/**
 * A group as enrolment last told of it.
 *
 * @param course empty for a group that enrolment told of before courses were kept
 * @param staff ids of the accounts that work with the group
 * @param children everybody ever put on the roster, those who left included
 * @param version of enrolment's state, growing with every change
 */
public record Group(
        String id,
        String departmentId,
        Optional<Course> course,
        Set<String> staff,
        List<Child> children,
        long version) {

    private static final Set<Role> DIAGNOSING = EnumSet.of(Role.GROUP_LEADER, Role.PSYCHOLOGIST);

    public Group {
        staff = Set.copyOf(staff);
        children = List.copyOf(children);
    }

    /** Whether the child is, or once was, on the roster. */
    public boolean hasChild(String childId) {
        return children.stream().anyMatch(child -> child.id().equals(childId));
    }

    /** Whether the group lies in this person's scope. */
    public boolean isSeenBy(Actor actor) {
        return actor.seesGroup(departmentId, staff);
    }

    /**
     * Whether this person may see the levels of single children: the leader and the psychologist of the group and the head
     * of its department. To all others in scope a card shows counts only.
     */
    public boolean showsLevelsTo(Actor actor) {
        var works = actor.roles().stream().anyMatch(DIAGNOSING::contains) && staff.contains(actor.id());
        return works
                || (actor.roles().contains(Role.DEPARTMENT_HEAD)
                        && actor.departments().contains(departmentId));
    }

    /**
     * A child on the roster.
     *
     * @param id pseudonymous id
     * @param caseNumber number of the case file, which stands for the child's name
     */
    public record Child(String id, String caseNumber) {}
}
