package org.shagi.assignment.web;

import static org.shagi.kit.domain.Role.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.assignment.application.ApproveAssignment;
import org.shagi.assignment.application.ShowAssignment;
import org.shagi.assignment.domain.yearly.StateAssignment;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.shagi.kit.web.Versions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The state assignments, year by year. */
@RestController
@RequestMapping("/assignments")
class AssignmentsController {

    private final ApproveAssignment approveAssignment;
    private final ShowAssignment showAssignment;

    AssignmentsController(ApproveAssignment approveAssignment, ShowAssignment showAssignment) {
        this.approveAssignment = approveAssignment;
        this.showAssignment = showAssignment;
    }

    /** The years that there is an assignment for, the latest first. */
    @GetMapping
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, GROUP_LEADER, QUALITY_OFFICER, CENTRAL_OFFICE, INTEGRATION})
    List<Integer> years() {
        return showAssignment.years();
    }

    @GetMapping("/{year}")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, GROUP_LEADER, QUALITY_OFFICER, CENTRAL_OFFICE, INTEGRATION})
    ResponseEntity<AssignmentView> show(@PathVariable int year) {
        return answer(Answers.orProblem(showAssignment.ofYear(year)));
    }

    @PutMapping("/{year}")
    @RolesAllowed({DIRECTOR, CENTRAL_OFFICE, INTEGRATION})
    ResponseEntity<AssignmentView> approve(
            Actor actor,
            @PathVariable int year,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody AssignmentBody body) {
        return answer(Answers.orProblem(
                Versions.ifMatch(ifMatch).then(seen -> approveAssignment.forYear(actor, year, body.wording(), seen))));
    }

    private static ResponseEntity<AssignmentView> answer(StateAssignment assignment) {
        return Answers.versioned(assignment.version(), AssignmentView.of(assignment));
    }
}
