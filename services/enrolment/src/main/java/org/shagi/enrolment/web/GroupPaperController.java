package org.shagi.enrolment.web;

import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.PSYCHOLOGIST;
import static org.shagi.kit.domain.Role.Names.QUALITY_OFFICER;
import static org.shagi.kit.domain.Role.Names.REGISTRAR;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import org.shagi.enrolment.application.PrintGroupPaper;
import org.shagi.enrolment.application.ReadGroups;
import org.shagi.enrolment.domain.paper.GroupPaper;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The papers of a group. */
@RestController
@RequestMapping("/groups/{id}/documents")
class GroupPaperController {

    private final ReadGroups readGroups;
    private final PrintGroupPaper printGroupPaper;

    GroupPaperController(ReadGroups readGroups, PrintGroupPaper printGroupPaper) {
        this.readGroups = readGroups;
        this.printGroupPaper = printGroupPaper;
    }

    @GetMapping
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, QUALITY_OFFICER, REGISTRAR, INTEGRATION})
    List<PaperView> list(@PathVariable String id, Actor actor) {
        Answers.orProblem(readGroups.one(id, actor));
        return Arrays.stream(GroupPaper.values())
                .map(paper -> new PaperView(paper.slug(), paper.title(), true, null))
                .toList();
    }

    @GetMapping("/{kind}.{ending}")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, QUALITY_OFFICER, REGISTRAR, INTEGRATION})
    ResponseEntity<byte[]> file(
            @PathVariable String id, @PathVariable String kind, @PathVariable String ending, Actor actor) {
        return PaperFiles.answer(GroupPaper.named(kind)
                .<Decision<GroupPaper>>map(Decision::accepted)
                .orElseGet(() -> Decision.refused(PaperFiles.unknown(kind)))
                .then(paper ->
                        PaperFiles.format(ending).then(format -> printGroupPaper.print(id, paper, format, actor))));
    }
}
