package org.shagi.enrolment.domain.terms;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.shagi.calendar.terms.Facts;
import org.shagi.calendar.terms.TermSubject;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.GroupState;
import org.shagi.enrolment.domain.group.StaffMember;

/** A group as terms see it: T-01 to T-03, T-06, T-44, T-45. When it is closed nothing more is owed for it. */
public final class GroupTerms {

    private GroupTerms() {}

    /** The group under its name. */
    public static TermSubject subject(DayCareGroup group) {
        return new TermSubject(
                TermSubject.Kind.GROUP,
                group.id(),
                group.name(),
                group.departmentId(),
                group.id(),
                staff(group),
                "/groups/" + group.id());
    }

    /** Everything known of the group; nothing if it is closed. */
    public static Facts facts(DayCareGroup group) {
        if (group.state() == GroupState.CLOSED) {
            return Facts.none();
        }
        var papers = group.papers();
        var order = papers.order();
        // Whoever forms a group has begun to: without the day of it nothing can be said of the term.
        var begun = papers.formedOn() == null
                ? Facts.none()
                : Facts.none().on("group-planned", group.course().from()).on("formation-begun", papers.formedOn());
        return begun.on("group-start", group.course().from())
                .on("group-end", group.course().to())
                .on("group-ordered", order == null ? null : order.date())
                .on("formation-closed", papers.formationClosedOn())
                .on("first-meeting-held", papers.firstMeeting())
                .on("second-meeting-held", papers.secondMeeting());
    }

    static Map<String, List<String>> staff(DayCareGroup group) {
        return group.staff().stream()
                .collect(groupingBy(member -> member.role().name(), mapping(StaffMember::staffId, toList())));
    }
}
