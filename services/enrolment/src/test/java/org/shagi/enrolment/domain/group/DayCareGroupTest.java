package org.shagi.enrolment.domain.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.enrolment.Given.COURSE;
import static org.shagi.enrolment.Given.END;
import static org.shagi.enrolment.Given.ORDER;
import static org.shagi.enrolment.Given.START;
import static org.shagi.enrolment.Given.accepted;
import static org.shagi.enrolment.Given.group;
import static org.shagi.enrolment.Given.place;
import static org.shagi.enrolment.Given.refused;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.calendar.WorkCalendar;
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.Period;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Role;

class DayCareGroupTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.shipped();

    @ParameterizedTest
    @CsvSource({
        "FORMING, FORMING, false",
        "FORMING, ENROLLED, true",
        "FORMING, CLOSED, false",
        "ENROLLED, FORMING, false",
        "ENROLLED, ENROLLED, false",
        "ENROLLED, CLOSED, true",
        "CLOSED, FORMING, false",
        "CLOSED, ENROLLED, false",
        "CLOSED, CLOSED, false"
    })
    void livesByTheTable(GroupState from, GroupState to, boolean legal) {
        assertThat(from.mayBecome(to)).isEqualTo(legal);
    }

    @Test
    void putsAChildOnTheRosterOnceHoweverOftenItIsAsked() {
        var once = accepted(group(1).takePlace(place(1, COURSE)));

        var twice = accepted(once.takePlace(place(1, COURSE)));

        assertThat(twice).isSameAs(once);
        assertThat(once.roster()).hasSize(1);
        assertThat(once.version()).isEqualTo(2);
    }

    @Test
    void setsPlacesFreelyWhileFormingAndByOrderAfterwards() {
        var byOrder = new Order("44", LocalDate.of(2019, 2, 1));
        var ordered = accepted(group(10).ordered(new Order("12", LocalDate.of(2018, 12, 29))));

        assertThat(accepted(group(10).placed(11, null)).places()).isEqualTo(11);
        assertThat(refused(ordered.placed(11, null)).code()).isEqualTo("places-need-order");
        var changed = accepted(ordered.placed(11, byOrder));
        assertThat(changed.places()).isEqualTo(11);
        assertThat(changed.papers().placesOrder()).isEqualTo(byOrder);
        assertThat(accepted(changed.placed(11, null))).isSameAs(changed);
    }

    @Test
    void takesNobodysPlaceAway() {
        var two = accepted(accepted(group(3).takePlace(place(1, COURSE))).takePlace(place(2, COURSE)));

        assertThat(accepted(two.placed(2, null)).places()).isEqualTo(2);
        assertThat(refused(two.placed(1, null)).code()).isEqualTo("places-taken");
        assertThat(PlacesRules.ALL).hasSize(3);
    }

    @Test
    void refusesMoreChildrenThanPlaces() {
        var full = accepted(group(1).takePlace(place(1, COURSE)));

        var refusal = refused(full.takePlace(place(2, COURSE)));

        assertThat(refusal.code()).isEqualTo("no-place-free");
        assertThat(refusal.facts()).containsEntry("places", 1);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-09, 2019-03-31, true",
        "2019-05-01, 2019-07-09, true",
        "2019-01-09, 2019-04-01, false",
        "2019-04-30, 2019-07-09, false",
        "2019-04-10, 2019-04-10, false",
        "2019-01-09, 2019-07-09, false"
    })
    void givesAPlaceAgainOnDaysThatNobodyHasIt(LocalDate from, LocalDate to, boolean free) {
        var april = new Period(LocalDate.of(2019, 4, 1), LocalDate.of(2019, 4, 30));
        var taken = accepted(group(1).takePlace(place(1, april)));

        assertThat(taken.whyFull(new Period(from, to)).isEmpty()).isEqualTo(free);
    }

    @ParameterizedTest
    @CsvSource({"2019-01-08, 2019-07-09", "2019-01-09, 2019-07-10"})
    void refusesAStayBeyondTheCourse(LocalDate from, LocalDate to) {
        assertThat(refused(group(1).takePlace(place(1, new Period(from, to)))).code())
                .isEqualTo("outside-course");
    }

    @Test
    void isEnrolledByOneOrder() {
        var ordered = accepted(group(10).ordered(ORDER));

        assertThat(ordered.state()).isEqualTo(GroupState.ENROLLED);
        assertThat(accepted(ordered.ordered(ORDER))).isSameAs(ordered);
        assertThat(refused(ordered.ordered(new Order("2-р", START))).code()).isEqualTo("group-already-ordered");
    }

    @Test
    void isClosedOnItsLastDayAndTakesNobodyThen() {
        var ordered = accepted(group(10).ordered(ORDER));

        assertThat(refused(group(10).closed(END, CALENDAR)).code()).isEqualTo("group-not-ordered");
        assertThat(refused(ordered.closed(END.minusDays(1), CALENDAR)).code()).isEqualTo("course-still-runs");
        var closed = accepted(ordered.closed(END, CALENDAR));
        assertThat(closed.state()).isEqualTo(GroupState.CLOSED);
        assertThat(accepted(closed.closed(END.plusDays(2), CALENDAR))).isSameAs(closed);
        assertThat(refused(closed.takePlace(place(1, COURSE))).code()).isEqualTo("group-closed");
    }

    @ParameterizedTest
    @CsvSource({"2019-07-04, false", "2019-07-05, true", "2019-07-07, true"})
    void isClosedOnTheFridayIfTheCourseEndsWithTheWeek(LocalDate today, boolean possible) {
        var sunday = LocalDate.of(2019, 7, 7);
        var ordered = accepted(group(10, new Period(START, sunday)).ordered(ORDER));

        assertThat(ordered.closed(today, CALENDAR) instanceof Decision.Accepted<DayCareGroup>)
                .isEqualTo(possible);
    }

    @Test
    void showsWhoIsThereOnADay() {
        var half = new Period(START, LocalDate.of(2019, 3, 31));
        var group = accepted(group(2).takePlace(place(1, half)).then(it -> it.takePlace(place(2, COURSE))));

        assertThat(group.rosterOn(START)).hasSize(2);
        assertThat(group.rosterOn(END)).extracting(RosterPlace::childId).containsExactly("child-2");
        assertThat(group.rosterOn(null)).hasSize(2);
        assertThat(group.rosterOn(START.minusDays(1))).isEmpty();
    }

    @Test
    void liesInTheScopeOfItsStaffAndOfTheHeadOfItsDepartment() {
        assertThat(group(1).isInScopeOf(new Actor("orlova", Set.of(Role.GROUP_LEADER), Set.of())))
                .isTrue();
        assertThat(group(1).isInScopeOf(new Actor("belova", Set.of(Role.GROUP_LEADER), Set.of())))
                .isFalse();
        assertThat(group(1).isInScopeOf(new Actor("k", Set.of(Role.DEPARTMENT_HEAD), Set.of("d1"))))
                .isTrue();
        assertThat(group(1).isInScopeOf(new Actor("m", Set.of(Role.DEPARTMENT_HEAD), Set.of("d2"))))
                .isFalse();
    }
}
