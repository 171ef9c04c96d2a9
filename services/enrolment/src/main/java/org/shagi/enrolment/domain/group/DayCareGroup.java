package org.shagi.enrolment.domain.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.Period;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/**
 * A day-care group for minors (ГДПН).
 *
 * <p>The head begins to form it at the latest a month before its course: name, days, places, staff. Children take places one
 * by one, each with a case behind it; whoever asks again for a place that he has finds it taken by himself. On the eve of
 * the opening the head's order fixes the list (S003 I.3, App.1) and the group is enrolled; a child may still come into a
 * place that is free. When the course of 26 weeks is over the group is closed, and its roster stays as it was.
 *
 * @param places places approved for the group, 1 or more; at no day of the course are more children on the roster
 * @param order the head's order; null while the group is forming
 * @param roster everybody ever put on it, in the order of coming
 * @param version 1 when formed, one more with every change
 */
public record DayCareGroup(
        String id,
        String departmentId,
        String name,
        Period course,
        int places,
        List<StaffMember> staff,
        GroupState state,
        @Nullable Order order,
        List<RosterPlace> roster,
        long version) {

    public DayCareGroup {
        if (places < 1) {
            throw new IllegalArgumentException("a group without places");
        }
        staff = List.copyOf(staff);
        roster = List.copyOf(roster);
    }

    /** A new group, still without children. */
    public static DayCareGroup forming(
            String id, String departmentId, String name, Period course, int places, List<StaffMember> staff) {
        return new DayCareGroup(id, departmentId, name, course, places, staff, GroupState.FORMING, null, List.of(), 1);
    }

    /** Puts a child on the roster. A case that has its place keeps it: the very same group is returned. */
    public Decision<DayCareGroup> takePlace(RosterPlace place) {
        if (placeOf(place.caseId()).isPresent()) {
            return Decision.accepted(this);
        }
        return Stream.of(whyClosed(), whyFull(place.stay()), whyOutside(place.stay()))
                .flatMap(Optional::stream)
                .findFirst()
                .<Decision<DayCareGroup>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(changed(
                        state,
                        order,
                        Stream.concat(roster.stream(), Stream.of(place)).toList())));
    }

    /** The head's order is out. The same order again changes nothing; another one is refused. */
    public Decision<DayCareGroup> ordered(Order byHead) {
        if (byHead.equals(order)) {
            return Decision.accepted(this);
        }
        return state.mayBecome(GroupState.ENROLLED)
                ? Decision.accepted(changed(GroupState.ENROLLED, byHead, roster))
                : Decision.refused(outOfTurn("group-already-ordered"));
    }

    /** The course is over; a group is closed after its last day and not before. */
    public Decision<DayCareGroup> closed(LocalDate today) {
        if (state == GroupState.CLOSED) {
            return Decision.accepted(this);
        }
        if (!state.mayBecome(GroupState.CLOSED)) {
            return Decision.refused(outOfTurn("group-not-ordered"));
        }
        return today.isAfter(course.to())
                ? Decision.accepted(changed(GroupState.CLOSED, order, roster))
                : Decision.refused(Refusal.rule("course-still-runs").with("to", course.to()));
    }

    /** Why nobody can come any more, if so. */
    public Optional<Refusal> whyClosed() {
        return state == GroupState.CLOSED
                ? Optional.of(Refusal.conflict("group-closed").with("group", name))
                : Optional.empty();
    }

    /** Why there is no place on all days of this stay, if so. */
    public Optional<Refusal> whyFull(Period stay) {
        return mostChildrenWithin(stay) < places
                ? Optional.empty()
                : Optional.of(Refusal.rule("no-place-free").with("group", name).with("places", places));
    }

    /** Why this stay does not fit the course, if so. */
    public Optional<Refusal> whyOutside(Period stay) {
        return course.contains(stay)
                ? Optional.empty()
                : Optional.of(Refusal.rule("outside-course")
                        .with("from", course.from())
                        .with("to", course.to()));
    }

    /** The place that a case has taken. */
    public Optional<RosterPlace> placeOf(String caseId) {
        return roster.stream().filter(place -> place.caseId().equals(caseId)).findFirst();
    }

    /** The roster as it is on a day, or all of it for null. */
    public List<RosterPlace> rosterOn(@Nullable LocalDate day) {
        return roster.stream()
                .filter(place -> day == null || place.stay().covers(day))
                .toList();
    }

    /** Whether the group lies in this person's scope. */
    public boolean isInScopeOf(Actor actor) {
        return actor.seesGroup(
                departmentId,
                Set.copyOf(staff.stream().map(StaffMember::staffId).toList()));
    }

    private long mostChildrenWithin(Period stay) {
        return Stream.concat(
                        Stream.of(stay.from()),
                        roster.stream().map(place -> place.stay().from()))
                .filter(stay::covers)
                .mapToLong(day -> rosterOn(day).size())
                .max()
                .orElse(0);
    }

    private Refusal outOfTurn(String code) {
        return Refusal.conflict(code).with("group", name);
    }

    private DayCareGroup changed(GroupState next, @Nullable Order byHead, List<RosterPlace> children) {
        return new DayCareGroup(id, departmentId, name, course, places, staff, next, byHead, children, version + 1);
    }
}
