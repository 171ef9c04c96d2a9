package org.shagi.enrolment.application;

import java.util.Set;
import java.util.stream.Collectors;
import org.shagi.enrolment.domain.casefile.CaseQuery;
import org.shagi.enrolment.domain.casefile.ServiceCases;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.DayCareGroups;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Role;
import org.springframework.stereotype.Component;

/** Cases are looked for among those that lie in somebody's scope. */
@Component
public class SearchCases {

    private final ServiceCases cases;
    private final DayCareGroups groups;

    SearchCases(ServiceCases cases, DayCareGroups groups) {
        this.cases = cases;
        this.groups = groups;
    }

    /** One page: by name where words are looked for, otherwise the latest applications first. */
    public CaseQuery.Page search(CaseQuery query, Actor actor) {
        return cases.search(query, scopeOf(actor));
    }

    private CaseQuery.Scope scopeOf(Actor actor) {
        if (actor.seesWholeCentre()) {
            return new CaseQuery.Scope(true, Set.of(), Set.of());
        }
        var departments = actor.roles().contains(Role.DEPARTMENT_HEAD) ? actor.departments() : Set.<String>of();
        var own = groups.workedWithBy(actor.id()).stream().map(DayCareGroup::id).collect(Collectors.toSet());
        return new CaseQuery.Scope(false, departments, own);
    }
}
