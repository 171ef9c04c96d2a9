package org.shagi.enrolment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.StaffMember;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Role;

/** A group to form. */
record GroupBody(
        @NotBlank String departmentId,
        @NotBlank @Size(max = 100) String name,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull @Min(1) @Max(100) Integer places,
        @NotNull @Size(max = 50) List<@Valid @NotNull Member> staff) {

    record Member(@NotBlank String staffId, @NotNull Role role) {}

    Decision<DayCareGroup> group(String id) {
        var members = staff.stream()
                .map(member -> new StaffMember(member.staffId(), member.role()))
                .toList();
        return Period.between(from, to)
                .map(course -> DayCareGroup.forming(id, departmentId, name.strip(), course, places, members));
    }
}
