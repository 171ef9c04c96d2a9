package org.shagi.enrolment.application;

import java.util.List;
import org.shagi.enrolment.domain.department.Department;
import org.shagi.enrolment.domain.department.Departments;
import org.shagi.enrolment.domain.group.DayCareGroups;
import org.shagi.kit.domain.Actor;
import org.springframework.stereotype.Component;

/** The departments that lie in somebody's scope, or in which one of somebody's groups is. */
@Component
public class ReadDepartments {

    private final Departments departments;
    private final DayCareGroups groups;

    ReadDepartments(Departments departments, DayCareGroups groups) {
        this.departments = departments;
        this.groups = groups;
    }

    public List<Department> inScopeOf(Actor actor) {
        var withOwnGroups = groups.all().stream()
                .filter(group -> group.isInScopeOf(actor))
                .map(group -> group.departmentId())
                .distinct()
                .toList();
        return departments.all().stream()
                .filter(department -> actor.seesDepartment(department.id()) || withOwnGroups.contains(department.id()))
                .toList();
    }
}
