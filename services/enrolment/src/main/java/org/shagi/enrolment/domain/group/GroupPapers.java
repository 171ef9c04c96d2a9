package org.shagi.enrolment.domain.group;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Order;

/**
 * What was decided and done for a group besides its roster.
 *
 * @param formationClosedOn day on which its forming was finished (S003 I.2); null until then
 * @param order the head's order on its work (S003 I.3); null while the group is forming
 * @param staffOrder the order by which its staff was last changed; null if never, or without one
 * @param firstMeeting day of the organising parents' meeting (S003 I.5); null until held
 * @param secondMeeting day of the parents' meeting before the closing (S003 App.4); null until held
 * @param regime the day regime, annex 1-2 of the order
 */
public record GroupPapers(
        @Nullable LocalDate formationClosedOn,
        @Nullable Order order,
        @Nullable Order staffOrder,
        @Nullable LocalDate firstMeeting,
        @Nullable LocalDate secondMeeting,
        DayRegime regime) {

    static final GroupPapers NONE = new GroupPapers(null, null, null, null, null, DayRegime.USUAL);

    GroupPapers formationClosed(LocalDate on) {
        return new GroupPapers(on, order, staffOrder, firstMeeting, secondMeeting, regime);
    }

    GroupPapers ordered(Order byHead) {
        return new GroupPapers(formationClosedOn, byHead, staffOrder, firstMeeting, secondMeeting, regime);
    }

    GroupPapers staffed(@Nullable Order byOrder) {
        return new GroupPapers(formationClosedOn, order, byOrder, firstMeeting, secondMeeting, regime);
    }

    GroupPapers met(ParentsMeeting meeting, LocalDate on) {
        return switch (meeting) {
            case FIRST -> new GroupPapers(formationClosedOn, order, staffOrder, on, secondMeeting, regime);
            case SECOND -> new GroupPapers(formationClosedOn, order, staffOrder, firstMeeting, on, regime);
        };
    }

    GroupPapers with(DayRegime rows) {
        return new GroupPapers(formationClosedOn, order, staffOrder, firstMeeting, secondMeeting, rows);
    }
}
