package org.shagi.enrolment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Order;
import org.shagi.enrolment.domain.group.StaffMember;

/**
 * Who works with a group from now on.
 *
 * @param orderNumber number and date of the order; may be absent
 */
record StaffBody(
        @NotEmpty @Size(max = 50) List<GroupBody.@Valid @NotNull Member> staff,
        @Nullable @Size(max = 50) String orderNumber,
        @Nullable LocalDate orderDate) {

    List<StaffMember> members() {
        return staff.stream()
                .map(member -> new StaffMember(member.staffId(), member.role()))
                .toList();
    }

    @Nullable
    Order order() {
        return OrderBody.ifNamed(orderNumber, orderDate);
    }
}
