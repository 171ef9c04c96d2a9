package org.shagi.enrolment.web;

import static org.shagi.kit.domain.Role.Names.CENTRAL_OFFICE;
import static org.shagi.kit.domain.Role.Names.CIRCLE_LEADER;
import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.PSYCHOLOGIST;
import static org.shagi.kit.domain.Role.Names.QUALITY_OFFICER;
import static org.shagi.kit.domain.Role.Names.REGISTRAR;
import static org.shagi.kit.domain.Role.Names.SOCIAL_WORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.shagi.enrolment.application.CloseGroup;
import org.shagi.enrolment.application.FormGroup;
import org.shagi.enrolment.application.IssueGroupOrder;
import org.shagi.enrolment.application.ReadGroups;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.IdempotencyKey;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Groups: forming them, the head's order, closing. */
@RestController
@RequestMapping("/groups")
class GroupController {

    private final FormGroup formGroup;
    private final ReadGroups readGroups;
    private final IssueGroupOrder issueGroupOrder;
    private final CloseGroup closeGroup;
    private final GroupViews views;

    GroupController(
            FormGroup formGroup,
            ReadGroups readGroups,
            IssueGroupOrder issueGroupOrder,
            CloseGroup closeGroup,
            GroupViews views) {
        this.formGroup = formGroup;
        this.readGroups = readGroups;
        this.issueGroupOrder = issueGroupOrder;
        this.closeGroup = closeGroup;
        this.views = views;
    }

    @PostMapping
    @RolesAllowed({DEPARTMENT_HEAD, DIRECTOR, CENTRAL_OFFICE, INTEGRATION})
    ResponseEntity<GroupView> form(@Valid @RequestBody GroupBody body, IdempotencyKey key, Actor actor) {
        return views.made(body.group(key.id()).then(group -> formGroup.form(group, actor)));
    }

    @GetMapping
    @RolesAllowed({
        DIRECTOR,
        DEPARTMENT_HEAD,
        GROUP_LEADER,
        PSYCHOLOGIST,
        CIRCLE_LEADER,
        SOCIAL_WORKER,
        QUALITY_OFFICER,
        CENTRAL_OFFICE,
        REGISTRAR,
        INTEGRATION
    })
    List<GroupView> list(Actor actor) {
        return readGroups.inScopeOf(actor).stream().map(views::view).toList();
    }

    @GetMapping("/{id}")
    @RolesAllowed({
        DIRECTOR,
        DEPARTMENT_HEAD,
        GROUP_LEADER,
        PSYCHOLOGIST,
        CIRCLE_LEADER,
        SOCIAL_WORKER,
        QUALITY_OFFICER,
        CENTRAL_OFFICE,
        REGISTRAR,
        INTEGRATION
    })
    ResponseEntity<GroupView> one(@PathVariable String id, Actor actor) {
        return views.shown(readGroups.one(id, actor));
    }

    @PostMapping("/{id}/order")
    @RolesAllowed({DEPARTMENT_HEAD, DIRECTOR, INTEGRATION})
    ResponseEntity<GroupView> order(
            @PathVariable String id, @Valid @RequestBody OrderBody body, IdempotencyKey key, Actor actor) {
        return views.made(views.named(issueGroupOrder.issue(id, body.order(), actor), actor));
    }

    @PostMapping("/{id}/closing")
    @RolesAllowed({DEPARTMENT_HEAD, DIRECTOR, INTEGRATION})
    ResponseEntity<GroupView> close(@PathVariable String id, IdempotencyKey key, Actor actor) {
        return views.made(views.named(closeGroup.close(id, actor), actor));
    }
}
