package org.shagi.enrolment.domain.group;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Order;

/**
 * What was decided and done for a group besides its roster.
 *
 * @param formedOn day on which its forming began (S003 I.2); null in groups of the time when it was not written down
 * @param formationClosedOn day on which its forming was finished (S003 I.2); null until then
 * @param order the head's order on its work (S003 I.3); null while the group is forming
 * @param staffOrder the order by which its staff was last changed; null if never, or without one
 * @param placesOrder the order by which the places were last changed; null if never, or while the group was forming
 * @param firstMeeting day of the organising parents' meeting (S003 I.5); null until held
 * @param secondMeeting day of the parents' meeting before the closing (S003 App.4); null until held
 * @param regime the day regime, annex 1-2 of the order
 */
public record GroupPapers(
        @Nullable LocalDate formedOn,
        @Nullable LocalDate formationClosedOn,
        @Nullable Order order,
        @Nullable Order staffOrder,
        @Nullable Order placesOrder,
        @Nullable LocalDate firstMeeting,
        @Nullable LocalDate secondMeeting,
        DayRegime regime) {

    static final GroupPapers NONE = new GroupPapers(null, null, null, null, null, null, null, DayRegime.USUAL);

    GroupPapers formed(LocalDate on) {
        return new GroupPapers(
                on, formationClosedOn, order, staffOrder, placesOrder, firstMeeting, secondMeeting, regime);
    }

    GroupPapers formationClosed(LocalDate on) {
        return new GroupPapers(formedOn, on, order, staffOrder, placesOrder, firstMeeting, secondMeeting, regime);
    }

    GroupPapers ordered(Order byHead) {
        return new GroupPapers(
                formedOn, formationClosedOn, byHead, staffOrder, placesOrder, firstMeeting, secondMeeting, regime);
    }

    GroupPapers staffed(@Nullable Order byOrder) {
        return new GroupPapers(
                formedOn, formationClosedOn, order, byOrder, placesOrder, firstMeeting, secondMeeting, regime);
    }

    GroupPapers placed(@Nullable Order byOrder) {
        return new GroupPapers(
                formedOn, formationClosedOn, order, staffOrder, byOrder, firstMeeting, secondMeeting, regime);
    }

    GroupPapers met(ParentsMeeting meeting, LocalDate on) {
        return switch (meeting) {
            case FIRST ->
                new GroupPapers(formedOn, formationClosedOn, order, staffOrder, placesOrder, on, secondMeeting, regime);
            case SECOND ->
                new GroupPapers(formedOn, formationClosedOn, order, staffOrder, placesOrder, firstMeeting, on, regime);
        };
    }

    GroupPapers with(DayRegime rows) {
        return new GroupPapers(
                formedOn, formationClosedOn, order, staffOrder, placesOrder, firstMeeting, secondMeeting, rows);
    }
}
