package org.shagi.enrolment.web;

import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.PSYCHOLOGIST;
import static org.shagi.kit.domain.Role.Names.QUALITY_OFFICER;
import static org.shagi.kit.domain.Role.Names.REGISTRAR;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.shagi.enrolment.application.ReadCases;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases as they stand, with all that is known of the child. */
@RestController
class CaseController {

    private final ReadCases readCases;

    CaseController(ReadCases readCases) {
        this.readCases = readCases;
    }

    @GetMapping("/cases/{id}")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, QUALITY_OFFICER, REGISTRAR, INTEGRATION})
    ResponseEntity<CaseView> one(@PathVariable String id, Actor actor) {
        var file = Answers.orProblem(readCases.one(id, actor));
        return Answers.versioned(file.version(), CaseView.of(file));
    }

    @GetMapping("/applications")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, QUALITY_OFFICER, REGISTRAR, INTEGRATION})
    List<CaseSummary> ofGroup(@RequestParam String group, Actor actor) {
        return Answers.orProblem(readCases.ofGroup(group, actor)).stream()
                .map(CaseSummary::of)
                .toList();
    }
}
