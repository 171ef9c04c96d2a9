package org.shagi.portal.deadlines;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shagi.portal.services.DeadlinesApi.Deadline;
import org.shagi.portal.session.Role;
import org.shagi.portal.session.Viewer;

/**
 * One line of the board.
 *
 * @param about a case number, the name of a group, a month; never a person
 * @param department name of the department, or its id while names are not to be had
 * @param groupId null for what is no group's own
 * @param owner name of the role
 * @param time until when on the last day; null for terms of days
 */
public record Line(
        String rule,
        String title,
        String source,
        String about,
        String departmentId,
        String department,
        @Nullable String groupId,
        String owner,
        List<String> staff,
        LocalDate due,
        @Nullable LocalTime time,
        String state,
        boolean preliminary,
        String href) {

    static final Comparator<Line> MOST_PRESSING_FIRST = Comparator.comparing(Line::due)
            .thenComparing(line -> Objects.requireNonNullElse(line.time(), LocalTime.MAX))
            .thenComparing(Line::rule)
            .thenComparing(Line::about);

    static Line of(Deadline deadline, String department, ZoneId zone) {
        var at = deadline.dueAt();
        return new Line(
                deadline.rule(),
                deadline.title(),
                deadline.source(),
                deadline.subject().label(),
                deadline.departmentId(),
                department,
                deadline.groupId(),
                deadline.owner(),
                deadline.staff(),
                deadline.due(),
                at == null ? null : LocalTime.ofInstant(at, zone),
                deadline.state(),
                deadline.preliminary(),
                inThePortal(deadline.href()));
    }

    boolean isOwedBy(Viewer viewer) {
        return staff.contains(viewer.id())
                || (owner.equals(Role.DEPARTMENT_HEAD.name())
                        && viewer.roles().contains(Role.DEPARTMENT_HEAD)
                        && viewer.departments().contains(departmentId));
    }

    private static String inThePortal(String href) {
        return href.startsWith("/") && !href.startsWith("//") ? href : "/";
    }
}
