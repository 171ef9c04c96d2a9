package org.shagi.diagnostics.domain;

import java.time.LocalDate;
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
        return child(childId).isPresent();
    }

    /** Whether the group lies in this person's scope. */
    public boolean isSeenBy(Actor actor) {
        return actor.seesGroup(departmentId, staff);
    }

    /**
     * Whether this person may see the levels of single children: those who make the matrices together, which are the leader
     * and the psychologist of this very group, and the head of its department. To all others in scope a card shows counts only.
     */
    public boolean showsLevelsTo(Actor actor) {
        return isDiagnosedBy(actor) || isHeadedBy(actor);
    }

    /** Whether this person enters into the matrices of this group: its leader, its psychologist, or another system for them. */
    boolean isEnteredBy(Actor actor) {
        return isDiagnosedBy(actor) || actor.roles().contains(Role.INTEGRATION);
    }

    /** Of a matrix what this person may be shown: the head all of it, others the part they entered or that nobody here did. */
    public Matrix shown(Matrix matrix, Actor actor) {
        return matrix.part(stamp -> opens(stamp, actor));
    }

    /**
     * Whether what was entered by somebody is open to this person: to whoever entered it, to the head, and to those who diagnose
     * here if whoever entered it does not, as another system or a predecessor, who may still work with the group otherwise.
     */
    boolean opens(Stamp entered, Actor actor) {
        return entered.by().equals(actor.id())
                || isHeadedBy(actor)
                || (isDiagnosedBy(actor) && !isDiagnosedBy(entered.by()));
    }

    boolean isHeadedBy(Actor actor) {
        return actor.roles().contains(Role.DEPARTMENT_HEAD)
                && actor.departments().contains(departmentId);
    }

    /** Whether this person works here as the leader or the psychologist; to lead another group is not enough. */
    private boolean isDiagnosedBy(Actor actor) {
        return actor.roles().stream().filter(DIAGNOSING::contains).anyMatch(role -> worksHere(actor.id(), role));
    }

    /** The same of an account of which the roles are not known. */
    private boolean isDiagnosedBy(String account) {
        return DIAGNOSING.stream().anyMatch(role -> worksHere(account, role));
    }

    private boolean worksHere(String account, Role role) {
        return course.map(known ->
                        known.staff().getOrDefault(role.name(), List.of()).contains(account))
                .orElseGet(() -> staff.contains(account));
    }

    /** The child, if it is, or once was, on the roster. */
    public Optional<Child> child(String childId) {
        return children.stream().filter(child -> child.id().equals(childId)).findFirst();
    }

    /**
     * A child on the roster.
     *
     * @param id pseudonymous id
     * @param caseNumber number of the case file, which stands for the child's name
     * @param last day on the roster, inclusive; empty where enrolment told of the child before last days were kept
     */
    public record Child(String id, String caseNumber, Optional<LocalDate> last) {

        /** Whether the child had left when this day came. */
        public boolean leftBefore(LocalDate day) {
            return last.filter(day::isAfter).isPresent();
        }
    }
}
