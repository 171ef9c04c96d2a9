package org.shagi.enrolment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.application.NamedGroup;
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.group.DayRegime;
import org.shagi.enrolment.domain.group.GroupPapers;
import org.shagi.enrolment.domain.group.GroupState;
import org.shagi.enrolment.domain.group.StaffMember;

/**
 * A group as it is shown.
 *
 * @param enrolled everybody ever put on the roster
 * @param formationClosedOn null until its forming was finished
 * @param meetings parents' meetings that were held
 * @param regime annex 1-2 of the order
 * @param vacantPlaces places that nobody has today
 * @param vacancyCostTenths services that the vacant places leave undone in a month, in tenths; 0 or less
 * @param notes codes of what is to be noted
 * @param order null while the group is forming
 */
record GroupView(
        String id,
        String departmentId,
        String departmentName,
        String name,
        LocalDate from,
        LocalDate to,
        int places,
        int enrolled,
        GroupState state,
        @Nullable Order order,
        List<StaffMember> staff,
        @Nullable LocalDate formationClosedOn,
        List<Meeting> meetings,
        DayRegime regime,
        int vacantPlaces,
        int vacancyCostTenths,
        List<String> notes) {

    static GroupView of(NamedGroup named, int vacantPlaces, int vacancyCostTenths, List<String> notes) {
        var group = named.group();
        return new GroupView(
                group.id(),
                group.departmentId(),
                named.department().name(),
                group.name(),
                group.course().from(),
                group.course().to(),
                group.places(),
                group.roster().size(),
                group.state(),
                group.order(),
                group.staff(),
                group.formationClosedOn(),
                Meeting.of(group.papers()),
                group.papers().regime(),
                vacantPlaces,
                vacancyCostTenths,
                notes);
    }

    /**
     * A parents' meeting.
     *
     * @param number 1 before the opening, 2 before the closing
     */
    record Meeting(int number, LocalDate on) {

        static List<Meeting> of(GroupPapers papers) {
            return Stream.of(meeting(1, papers.firstMeeting()), meeting(2, papers.secondMeeting()))
                    .flatMap(Optional::stream)
                    .toList();
        }

        private static Optional<Meeting> meeting(int number, @Nullable LocalDate on) {
            return Optional.ofNullable(on).map(day -> new Meeting(number, day));
        }
    }
}
