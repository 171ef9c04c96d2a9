package org.shagi.assignment.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.group.GroupState;

/**
 * A group as it is shown.
 *
 * @param months every calendar month that the course touches, each of which has a service plan
 */
record GroupView(
        String id,
        String departmentId,
        String name,
        LocalDate from,
        LocalDate to,
        GroupState state,
        int children,
        List<YearMonth> months) {

    static GroupView of(Group group) {
        return new GroupView(
                group.id(),
                group.departmentId(),
                group.name(),
                group.course().from(),
                group.course().to(),
                group.state(),
                group.children(),
                group.course().months());
    }
}
