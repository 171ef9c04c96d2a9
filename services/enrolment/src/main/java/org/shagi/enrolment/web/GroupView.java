package org.shagi.enrolment.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.application.NamedGroup;
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.group.GroupState;
import org.shagi.enrolment.domain.group.StaffMember;

/**
 * A group as it is shown.
 *
 * @param enrolled everybody ever put on the roster
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
        List<StaffMember> staff) {

    static GroupView of(NamedGroup named) {
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
                group.staff());
    }
}
