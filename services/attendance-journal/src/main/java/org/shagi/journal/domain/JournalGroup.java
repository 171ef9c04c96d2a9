package org.shagi.journal.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shagi.kit.domain.Actor;

/**
 * A group whose journal is kept here, as enrolment told it last.
 *
 * @param from first day of the course
 * @param to last day of the course, inclusive
 * @param staff ids of the accounts that work with the group
 * @param staffByRole the same by what they do in it; empty for a group that enrolment told of before roles were kept
 * @param children everybody ever on the roster; their own dates tell who is enrolled on a day
 * @param version of the roster in enrolment
 */
public record JournalGroup(
        String id,
        String departmentId,
        String name,
        LocalDate from,
        LocalDate to,
        Set<String> staff,
        Map<String, List<String>> staffByRole,
        List<RosterChild> children,
        long version) {

    public JournalGroup {
        staff = Set.copyOf(staff);
        staffByRole = Map.copyOf(staffByRole);
        children = List.copyOf(children);
    }

    /** Whether this person has to do with the group. */
    public boolean isInScopeOf(Actor actor) {
        return actor.seesGroup(departmentId, staff);
    }

    /** Whether the day lies inside the course. */
    public boolean isRunningOn(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** Who is enrolled on this day. */
    public List<RosterChild> rosterOn(LocalDate date) {
        return children.stream().filter(child -> child.isEnrolledOn(date)).toList();
    }

    /** Who is enrolled on at least one day of this month. */
    public List<RosterChild> rosterIn(YearMonth month) {
        return children.stream().filter(child -> child.isEnrolledIn(month)).toList();
    }

    /** Every stay of this child in the group; a child may leave and come back. */
    List<RosterChild> staysOf(String childId) {
        return children.stream()
                .filter(child -> child.childId().equals(childId))
                .toList();
    }

    /** The child as enrolled on this day; empty if not on the roster that day. */
    Optional<RosterChild> enrolled(String childId, LocalDate date) {
        return staysOf(childId).stream()
                .filter(child -> child.isEnrolledOn(date))
                .findFirst();
    }
}
