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
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.application.DeadlineChoice;
import org.shagi.enrolment.application.lists.ExportBatches;
import org.shagi.enrolment.application.lists.ExportCases;
import org.shagi.enrolment.application.lists.ExportDeadlines;
import org.shagi.enrolment.application.lists.ExportDestroyed;
import org.shagi.enrolment.application.lists.ExportGroups;
import org.shagi.enrolment.application.lists.ExportRoster;
import org.shagi.enrolment.application.lists.ExportUrgentServices;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists as workbooks, each for those who may see the list itself. */
@RestController
class ListController {

    private final ExportGroups exportGroups;
    private final ExportCases exportCases;
    private final ExportRoster exportRoster;
    private final ExportDeadlines exportDeadlines;
    private final ExportUrgentServices exportUrgentServices;
    private final ExportDestroyed exportDestroyed;
    private final ExportBatches exportBatches;

    ListController(
            ExportGroups exportGroups,
            ExportCases exportCases,
            ExportRoster exportRoster,
            ExportDeadlines exportDeadlines,
            ExportUrgentServices exportUrgentServices,
            ExportDestroyed exportDestroyed,
            ExportBatches exportBatches) {
        this.exportGroups = exportGroups;
        this.exportCases = exportCases;
        this.exportRoster = exportRoster;
        this.exportDeadlines = exportDeadlines;
        this.exportUrgentServices = exportUrgentServices;
        this.exportDestroyed = exportDestroyed;
        this.exportBatches = exportBatches;
    }

    @GetMapping("/groups.xlsx")
    @RolesAllowed({
        DIRECTOR,
        DEPARTMENT_HEAD,
        GROUP_LEADER,
        PSYCHOLOGIST,
        QUALITY_OFFICER,
        CENTRAL_OFFICE,
        REGISTRAR,
        INTEGRATION
    })
    ResponseEntity<byte[]> groups(Actor actor) {
        return Workbooks.answer("groups", exportGroups.export(actor));
    }

    @GetMapping("/cases.xlsx")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, QUALITY_OFFICER, REGISTRAR, INTEGRATION})
    ResponseEntity<byte[]> cases(
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(required = false) @Nullable String group,
            Actor actor) {
        return Workbooks.answer("cases", exportCases.export(department, group, actor));
    }

    @GetMapping("/groups/{id}/roster.xlsx")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, QUALITY_OFFICER, REGISTRAR, INTEGRATION})
    ResponseEntity<byte[]> roster(@PathVariable String id, Actor actor) {
        return Workbooks.answer("roster", Answers.orProblem(exportRoster.export(id, actor)));
    }

    @GetMapping("/deadlines.xlsx")
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
    ResponseEntity<byte[]> deadlines(
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String person,
            Actor actor) {
        return Workbooks.answer(
                "deadlines", exportDeadlines.export(new DeadlineChoice(department, group, person), actor));
    }

    @GetMapping("/departments/{id}/urgent-services.xlsx")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, QUALITY_OFFICER, REGISTRAR, CENTRAL_OFFICE, INTEGRATION})
    ResponseEntity<byte[]> urgentServices(@PathVariable String id, @RequestParam int year, Actor actor) {
        return Workbooks.answer("urgent-services", Answers.orProblem(exportUrgentServices.export(id, year, actor)));
    }

    @GetMapping("/destructions.xlsx")
    @RolesAllowed({DEPARTMENT_HEAD, DIRECTOR, QUALITY_OFFICER, INTEGRATION})
    ResponseEntity<byte[]> destroyed(@RequestParam String department, Actor actor) {
        return Workbooks.answer("destructions", Answers.orProblem(exportDestroyed.export(department, actor)));
    }

    @GetMapping("/register/batches.xlsx")
    @RolesAllowed({REGISTRAR, DEPARTMENT_HEAD, DIRECTOR, INTEGRATION})
    ResponseEntity<byte[]> batches(Actor actor) {
        return Workbooks.answer("register-batches", exportBatches.export(actor));
    }
}
