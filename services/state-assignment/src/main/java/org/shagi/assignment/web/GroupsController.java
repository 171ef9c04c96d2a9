package org.shagi.assignment.web;

import static org.shagi.kit.domain.Role.Names.*;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.shagi.assignment.application.ListGroups;
import org.shagi.assignment.application.ShowGroupPlan;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The groups, and what is asked of each. */
@RestController
@RolesAllowed({
    DIRECTOR,
    DEPARTMENT_HEAD,
    GROUP_LEADER,
    PSYCHOLOGIST,
    CIRCLE_LEADER,
    SOCIAL_WORKER,
    QUALITY_OFFICER,
    CENTRAL_OFFICE,
    INTEGRATION
})
class GroupsController {

    private final ListGroups listGroups;
    private final ShowGroupPlan showGroupPlan;

    GroupsController(ListGroups listGroups, ShowGroupPlan showGroupPlan) {
        this.listGroups = listGroups;
        this.showGroupPlan = showGroupPlan;
    }

    @GetMapping("/groups")
    List<GroupView> inScope(Actor actor) {
        return listGroups.forActor(actor).stream().map(GroupView::of).toList();
    }

    @GetMapping("/groups/{id}/plan")
    ResponseEntity<GroupPlanView> plan(Actor actor, @PathVariable String id) {
        var plan = Answers.orProblem(showGroupPlan.of(actor, id));
        return Answers.versioned(plan.version(), GroupPlanView.of(plan));
    }
}
