package org.shagi.assignment.web;

import static org.shagi.kit.domain.Role.Names.*;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.shagi.assignment.application.ListStandards;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The service standard in all its versions. */
@RestController
class StandardsController {

    private final ListStandards listStandards;

    StandardsController(ListStandards listStandards) {
        this.listStandards = listStandards;
    }

    @GetMapping("/standards")
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
    List<StandardView> all() {
        return listStandards.all().stream().map(StandardView::of).toList();
    }
}
