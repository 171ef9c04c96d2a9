package org.shagi.enrolment.application;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shagi.enrolment.domain.department.Department;
import org.shagi.enrolment.domain.department.Departments;
import org.shagi.enrolment.domain.group.DayCareGroups;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** The groups that lie in somebody's scope. */
@Component
public class ReadGroups {

    private final DayCareGroups groups;
    private final Departments departments;
    private final Desk desk;

    ReadGroups(DayCareGroups groups, Departments departments, Desk desk) {
        this.groups = groups;
        this.departments = departments;
        this.desk = desk;
    }

    public List<NamedGroup> inScopeOf(Actor actor) {
        var byId = departments.all().stream().collect(Collectors.toMap(Department::id, Function.identity()));
        return groups.all().stream()
                .filter(group -> group.isInScopeOf(actor))
                .map(group -> new NamedGroup(group, Objects.requireNonNull(byId.get(group.departmentId()))))
                .toList();
    }

    /** One group; refused if it does not exist or lies outside the scope. */
    public Decision<NamedGroup> one(String id, Actor actor) {
        return desk.group(id, actor)
                .map(group -> new NamedGroup(
                        group, departments.find(group.departmentId()).orElseThrow()));
    }
}
