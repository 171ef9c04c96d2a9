package org.shagi.enrolment.domain.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.calendar.Terms;
import org.shagi.calendar.WorkCalendar;
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.Period;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/**
 * A day-care group for minors (ГДПН).
 *
 * <p>The head begins to form it at the latest a month before its course: name, days, places, staff. Children take places one
 * by one, each with a case behind it; whoever asks again for a place that he has finds it taken by himself. Five working days
 * before the course its forming is finished, and on the eve of the opening the head's order fixes list, staff, regime and
 * weekly plan (S003 I.2, I.3, App.1): the group is enrolled. A child may still come into a place that is free, be transferred
 * or leave by order; the place then ends, and its days are free for another. When the course of 26 weeks is over the group is
 * closed. Nobody comes any more, and the roster stays as it was but for the orders about those who left.
 *
 * @param places places approved for the group, 1 or more; at no day of the course are more children on the roster
 * @param papers order, meetings, day regime
 * @param children who has which place
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
        GroupPapers papers,
        Roster children,
        long version) {

    public DayCareGroup {
        if (places < 1) {
            throw new IllegalArgumentException("a group without places");
        }
        staff = List.copyOf(staff);
    }

    /** A new group, still without children. */
    public static DayCareGroup forming(
            String id, String departmentId, String name, Period course, int places, List<StaffMember> staff) {
        return new DayCareGroup(
                id, departmentId, name, course, places, staff, GroupState.FORMING, GroupPapers.NONE, Roster.EMPTY, 1);
    }

    /** The same group, and its forming began on this day. */
    public DayCareGroup formedOn(LocalDate day) {
        return new DayCareGroup(
                id, departmentId, name, course, places, staff, state, papers.formed(day), children, version);
    }

    /** Everybody who has or had days in the group, in the order of coming. */
    public List<RosterPlace> roster() {
        return children.places();
    }

    /** The head's order; null while the group is forming. */
    public @Nullable Order order() {
        return papers.order();
    }

    /** Null until its forming was finished. */
    public @Nullable LocalDate formationClosedOn() {
        return papers.formationClosedOn();
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
                .orElseGet(() -> Decision.accepted(changed(state, papers, children.with(place))));
    }

    /** A child leaves. The same departure again changes nothing; another one is refused. */
    public Decision<DayCareGroup> leave(String caseId, Departure departure) {
        return children.leaving(caseId, departure, name)
                .map(next -> next == children ? this : changed(state, papers, next));
    }

    /** Its forming is finished (S003 I.2), before the order is out. The same day again changes nothing. */
    public Decision<DayCareGroup> formationClosed(LocalDate on) {
        if (on.equals(formationClosedOn())) {
            return Decision.accepted(this);
        }
        return state.mayBecome(GroupState.ENROLLED) && formationClosedOn() == null
                ? Decision.accepted(changed(state, papers.formationClosed(on), children))
                : Decision.refused(outOfTurn("formation-closed-already"));
    }

    /** Puts several children on the roster in one step; none if one of them cannot come. */
    public Decision<DayCareGroup> takePlaces(List<RosterPlace> coming) {
        Decision<DayCareGroup> taken = Decision.accepted(this);
        for (var place : coming) {
            taken = taken.then(group -> group.takePlace(place));
        }
        return taken.map(group -> group.version == version ? this : changed(state, papers, group.children));
    }

    /** The head's order is out. The same order again changes nothing; another one is refused. */
    public Decision<DayCareGroup> ordered(Order byHead) {
        if (byHead.equals(order())) {
            return Decision.accepted(this);
        }
        return state.mayBecome(GroupState.ENROLLED)
                ? Decision.accepted(changed(GroupState.ENROLLED, papers.ordered(byHead), children))
                : Decision.refused(outOfTurn("group-already-ordered"));
    }

    /** Other people work with the group from now on. */
    public Decision<DayCareGroup> staffed(List<StaffMember> members, @Nullable Order byOrder) {
        if (members.equals(staff) && (byOrder == null || byOrder.equals(papers.staffOrder()))) {
            return Decision.accepted(this);
        }
        return whyClosed()
                .<Decision<DayCareGroup>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(changed(places, members, state, papers.staffed(byOrder), children)));
    }

    /** It has more places or fewer; once the head's order is out, by another order only. */
    public Decision<DayCareGroup> placed(int approved, @Nullable Order byOrder) {
        if (approved == places) {
            return Decision.accepted(this);
        }
        return PlacesRules.firstBroken(this, approved, byOrder)
                .<Decision<DayCareGroup>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(changed(approved, staff, state, papers.placed(byOrder), children)));
    }

    /** A parents' meeting was held, or was held on another day than recorded. */
    public Decision<DayCareGroup> met(ParentsMeeting meeting, LocalDate on) {
        return written(papers.met(meeting, on));
    }

    /** The day goes by this regime. */
    public Decision<DayCareGroup> regulated(DayRegime regime) {
        return whyClosed().<Decision<DayCareGroup>>map(Decision::refused).orElseGet(() -> written(papers.with(regime)));
    }

    /**
     * The course is over: the group is closed on the last day on which it works (S003 App.4 counts the second meeting back from it)
     * or later.
     */
    public Decision<DayCareGroup> closed(LocalDate today, WorkCalendar calendar) {
        if (state == GroupState.CLOSED) {
            return Decision.accepted(this);
        }
        if (!state.mayBecome(GroupState.CLOSED)) {
            return Decision.refused(outOfTurn("group-not-ordered"));
        }
        var lastDay = Terms.by(calendar.expectingUnknownYears()).workingDayUpTo(course.to());
        return !today.isBefore(lastDay)
                ? Decision.accepted(changed(GroupState.CLOSED, papers, children))
                : Decision.refused(Refusal.rule("course-still-runs").with("to", lastDay));
    }

    /** Why nobody can come any more, if so. */
    public Optional<Refusal> whyClosed() {
        return state == GroupState.CLOSED
                ? Optional.of(Refusal.conflict("group-closed").with("group", name))
                : Optional.empty();
    }

    /** Why there is no place on all days of this stay, if so. */
    public Optional<Refusal> whyFull(Period stay) {
        return children.mostChildrenWithin(stay) < places
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

    /** The place that a case has taken, whether or not it was given up since. */
    public Optional<RosterPlace> placeOf(String caseId) {
        return children.placeOf(caseId);
    }

    /** The roster as it is on a day, or all of it for null. */
    public List<RosterPlace> rosterOn(@Nullable LocalDate day) {
        return children.on(day);
    }

    /** Places that nobody has on a day; outside the course, on its first or last day. */
    public int vacantOn(LocalDate day) {
        return places - rosterOn(course.nearestTo(day)).size();
    }

    /** Whether another period of the same group, by name and department, has a day in common with this one. */
    public boolean isSameAtOneTimeAs(DayCareGroup other) {
        return !id.equals(other.id)
                && departmentId.equals(other.departmentId)
                && name.equalsIgnoreCase(other.name)
                && course.overlaps(other.course);
    }

    /** Whether the group lies in this person's scope. */
    public boolean isInScopeOf(Actor actor) {
        return actor.seesGroup(
                departmentId, staff.stream().map(StaffMember::staffId).collect(Collectors.toSet()));
    }

    private Refusal outOfTurn(String code) {
        return Refusal.conflict(code).with("group", name);
    }

    private Decision<DayCareGroup> written(GroupPapers next) {
        return Decision.accepted(next.equals(papers) ? this : changed(state, next, children));
    }

    private DayCareGroup changed(GroupState next, GroupPapers nextPapers, Roster roster) {
        return changed(places, staff, next, nextPapers, roster);
    }

    private DayCareGroup changed(
            int nextPlaces, List<StaffMember> members, GroupState next, GroupPapers nextPapers, Roster roster) {
        return new DayCareGroup(
                id, departmentId, name, course, nextPlaces, members, next, nextPapers, roster, version + 1);
    }
}
