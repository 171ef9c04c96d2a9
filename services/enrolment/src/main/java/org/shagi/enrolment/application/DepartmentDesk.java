package org.shagi.enrolment.application;

import org.shagi.enrolment.domain.department.Departments;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** What every use case does first that is about a department as a whole. */
@Component
class DepartmentDesk {

    private final Departments departments;

    DepartmentDesk(Departments departments) {
        this.departments = departments;
    }

    /** The id, if there is such a department and it lies in the scope. */
    Decision<String> within(String departmentId, Actor actor) {
        if (departments.find(departmentId).isEmpty()) {
            return Decision.refused(Refusal.unknown("unknown-department").with("department", departmentId));
        }
        return actor.seesDepartment(departmentId)
                ? Decision.accepted(departmentId)
                : Decision.refused(Refusal.forbidden("outside-your-scope"));
    }
}
