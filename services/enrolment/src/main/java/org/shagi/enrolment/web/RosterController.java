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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.application.PrintRoster;
import org.shagi.enrolment.application.ReadRoster;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The roster of a group with names, and on paper. */
@RestController
@RequestMapping("/groups/{id}")
class RosterController {

    private final ReadRoster readRoster;
    private final PrintRoster printRoster;

    RosterController(ReadRoster readRoster, PrintRoster printRoster) {
        this.readRoster = readRoster;
        this.printRoster = printRoster;
    }

    @GetMapping("/roster")
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
    RosterView roster(@PathVariable String id, @RequestParam(required = false) @Nullable LocalDate on, Actor actor) {
        return RosterView.of(id, on, Answers.orProblem(readRoster.of(id, on, actor)));
    }

    @GetMapping(path = "/roster.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, QUALITY_OFFICER, REGISTRAR, INTEGRATION})
    ResponseEntity<byte[]> paper(@PathVariable String id, Actor actor) {
        var file = Answers.orProblem(printRoster.print(id, actor));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"roster.pdf\"")
                .body(file);
    }
}
