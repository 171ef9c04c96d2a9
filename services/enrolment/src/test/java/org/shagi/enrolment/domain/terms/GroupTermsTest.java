package org.shagi.enrolment.domain.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.enrolment.Given.ORDER;
import static org.shagi.enrolment.Given.accepted;
import static org.shagi.enrolment.Given.group;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shagi.calendar.WorkCalendar;
import org.shagi.calendar.terms.Deadline;
import org.shagi.calendar.terms.DeadlineState;
import org.shagi.calendar.terms.Deadlines;
import org.shagi.calendar.terms.TermRules;
import org.shagi.enrolment.domain.group.DayCareGroup;

class GroupTermsTest {

    private static final Deadlines DEADLINES =
            Deadlines.by(TermRules.shipped(), WorkCalendar.shipped(), LocalTime.of(17, 0));

    @Test
    void remembersWhetherFormingBeganAMonthBefore() {
        var inTime = one("T-01", group(10).formedOn(LocalDate.parse("2018-12-07")), "2019-01-09");
        var late = one("T-01", group(10).formedOn(LocalDate.parse("2018-12-11")), "2019-01-09");

        assertThat(inTime.due()).isEqualTo("2018-12-07");
        assertThat(inTime.late()).isFalse();
        assertThat(late.state()).isEqualTo(DeadlineState.DONE);
        assertThat(late.late()).isTrue();
    }

    @Test
    void saysNothingOfTheBeginningOfAGroupWhoseDayNobodyWroteDown() {
        assertThat(found(group(10), "2019-01-09"))
                .extracting(deadline -> deadline.rule().id())
                .doesNotContain("T-01")
                .contains("T-02", "T-03", "T-06", "T-44", "T-45");
    }

    @Test
    void owesTheOrderOnTheEveAndIsSatisfiedByIt() {
        var ordered = accepted(group(10).ordered(ORDER));

        assertThat(one("T-03", group(10), "2019-01-09").state()).isEqualTo(DeadlineState.OVERDUE);
        assertThat(one("T-03", ordered, "2019-01-09").state()).isEqualTo(DeadlineState.DONE);
        assertThat(one("T-02", ordered, "2019-01-09").state()).isEqualTo(DeadlineState.DONE);
    }

    @Test
    void owesTheSecondMeetingOneOrTwoDaysBeforeTheEnd() {
        var meeting = one("T-44", group(10), "2019-07-08");

        assertThat(meeting.opens()).isEqualTo("2019-07-05");
        assertThat(meeting.due()).isEqualTo("2019-07-08");
        assertThat(meeting.state()).isEqualTo(DeadlineState.TODAY);
    }

    @Test
    void owesTheClosingWhenTheCourseOf26WeeksIsOverAndNothingAfterIt() {
        var ordered = accepted(group(10).ordered(ORDER));
        var closed = accepted(ordered.closed(LocalDate.parse("2019-07-09"), WorkCalendar.shipped()));

        assertThat(one("T-45", ordered, "2019-07-10").due()).isEqualTo("2019-07-09");
        assertThat(one("T-45", ordered, "2019-07-10").state()).isEqualTo(DeadlineState.OVERDUE);
        assertThat(found(closed, "2019-07-09")).isEmpty();
    }

    private static Deadline one(String rule, DayCareGroup group, String today) {
        return found(group, today).stream()
                .filter(deadline -> deadline.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<Deadline> found(DayCareGroup group, String today) {
        return DEADLINES.of(
                "enrolment",
                GroupTerms.subject(group),
                GroupTerms.facts(group),
                LocalDate.parse(today).atTime(9, 0).atZone(ZoneId.of("Europe/Kaliningrad")));
    }
}
