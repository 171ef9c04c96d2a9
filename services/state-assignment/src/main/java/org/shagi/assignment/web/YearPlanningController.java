package org.shagi.assignment.web;

import static org.shagi.kit.domain.Role.Names.*;

import jakarta.annotation.security.RolesAllowed;
import org.shagi.assignment.application.PlanYear;
import org.shagi.assignment.domain.planning.YearPlanning;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The planning of a year for all groups at once, and how far it is. */
@RestController
@RequestMapping("/years/{year}/planning")
class YearPlanningController {

    private final PlanYear planYear;

    YearPlanningController(PlanYear planYear) {
        this.planYear = planYear;
    }

    @GetMapping
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, QUALITY_OFFICER, CENTRAL_OFFICE, INTEGRATION})
    YearPlanning last(@PathVariable int year) {
        return Answers.orProblem(planYear.last(year));
    }

    /**
     * Begins one for the groups in scope; ordered again meanwhile it is refused, so it needs no key to be done once.
     *
     * @param anew whether drafts are drawn anew
     */
    @PostMapping
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, CENTRAL_OFFICE, INTEGRATION})
    ResponseEntity<YearPlanning> begin(
            Actor actor, @PathVariable int year, @RequestParam(defaultValue = "false") boolean anew) {
        return ResponseEntity.accepted().body(Answers.orProblem(planYear.begin(actor, year, anew)));
    }
}
