package org.shagi.enrolment.application;

import java.time.InstantSource;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.department.Departments;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.DayCareGroups;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** The head of a department begins to form a group (S003 I.2). */
@Component
public class FormGroup {

    private final DayCareGroups groups;
    private final Departments departments;
    private final InstantSource clock;
    private final Today today;

    FormGroup(DayCareGroups groups, Departments departments, InstantSource clock, Today today) {
        this.groups = groups;
        this.departments = departments;
        this.clock = clock;
        this.today = today;
    }

    /** The group with this id, made now or before. Periods of one group do not overlap (S003 App.1, item 1, read strictly). */
    public Decision<Made<NamedGroup>> form(DayCareGroup forming, Actor actor) {
        var department = departments.find(forming.departmentId());
        if (department.isEmpty()) {
            return Decision.refused(Refusal.unknown("unknown-department").with("department", forming.departmentId()));
        }
        if (!actor.seesDepartment(forming.departmentId())) {
            return Decision.refused(Refusal.forbidden("outside-your-scope"));
        }
        var sameAtOneTime = groups.ofDepartment(forming.departmentId()).stream()
                .filter(forming::isSameAtOneTimeAs)
                .findFirst();
        if (sameAtOneTime.isPresent()) {
            var other = sameAtOneTime.get().course();
            return Decision.refused(Refusal.conflict("group-periods-overlap")
                    .with("group", forming.name())
                    .with("from", other.from())
                    .with("to", other.to()));
        }
        var made = groups.form(forming.formedOn(today.date()), clock.instant());
        return Decision.accepted(new Made<>(new NamedGroup(made.value(), department.get()), made.fresh()));
    }
}
