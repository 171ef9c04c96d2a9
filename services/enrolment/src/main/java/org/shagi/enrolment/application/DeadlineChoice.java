package org.shagi.enrolment.application;

import org.jspecify.annotations.Nullable;
import org.shagi.calendar.terms.Deadline;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Role;

/**
 * Which of the deadlines in somebody's scope are asked for; null does not choose.
 *
 * @param departmentId of this department
 * @param groupId of this group
 * @param person owed by this account; by whoever asks, also what the heads of their departments owe, if they are one
 */
public record DeadlineChoice(
        @Nullable String departmentId,
        @Nullable String groupId,
        @Nullable String person) {

    /** Nothing written chooses nothing. */
    public DeadlineChoice {
        departmentId = chosen(departmentId);
        groupId = chosen(groupId);
        person = chosen(person);
    }

    boolean isOf(DayCareGroup group) {
        return groupId == null || groupId.equals(group.id());
    }

    boolean holds(Deadline deadline, Actor actor) {
        return (groupId == null || groupId.equals(deadline.subject().groupId()))
                && (person == null || deadline.staff().contains(person) || isOwedAsHead(deadline, actor));
    }

    private static @Nullable String chosen(@Nullable String id) {
        return id == null || id.isBlank() ? null : id;
    }

    private boolean isOwedAsHead(Deadline deadline, Actor actor) {
        return actor.id().equals(person)
                && deadline.rule().owner().equals(Role.DEPARTMENT_HEAD.name())
                && actor.roles().contains(Role.DEPARTMENT_HEAD)
                && actor.departments().contains(deadline.subject().departmentId());
    }
}
