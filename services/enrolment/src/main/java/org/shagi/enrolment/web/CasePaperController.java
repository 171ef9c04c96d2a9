package org.shagi.enrolment.web;

import static org.shagi.kit.domain.Role.Names.DEPARTMENT_HEAD;
import static org.shagi.kit.domain.Role.Names.DIRECTOR;
import static org.shagi.kit.domain.Role.Names.GROUP_LEADER;
import static org.shagi.kit.domain.Role.Names.INTEGRATION;
import static org.shagi.kit.domain.Role.Names.PSYCHOLOGIST;
import static org.shagi.kit.domain.Role.Names.QUALITY_OFFICER;
import static org.shagi.kit.domain.Role.Names.REGISTRAR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.shagi.documents.NameCase;
import org.shagi.enrolment.application.CorrectName;
import org.shagi.enrolment.application.PrintCasePaper;
import org.shagi.enrolment.application.ReadCases;
import org.shagi.enrolment.application.ReadNames;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.paper.CasePaper;
import org.shagi.enrolment.domain.paper.PersonOnPaper;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.web.Answers;
import org.shagi.kit.web.RefusalTexts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The papers of a case: which there are, each as a file, and how names are written on them. */
@RestController
@RequestMapping("/cases/{id}")
class CasePaperController {

    private final ReadCases readCases;
    private final PrintCasePaper printCasePaper;
    private final CorrectName correctName;
    private final ReadNames readNames;
    private final RefusalTexts texts = new RefusalTexts("enrolment");

    CasePaperController(
            ReadCases readCases, PrintCasePaper printCasePaper, CorrectName correctName, ReadNames readNames) {
        this.readCases = readCases;
        this.printCasePaper = printCasePaper;
        this.correctName = correctName;
        this.readNames = readNames;
    }

    @GetMapping("/documents")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, QUALITY_OFFICER, REGISTRAR, INTEGRATION})
    List<PaperView> list(@PathVariable String id, Locale locale, Actor actor) {
        var file = Answers.orProblem(readCases.one(id, actor));
        return Arrays.stream(CasePaper.values())
                .map(paper -> view(paper, file, locale))
                .toList();
    }

    @GetMapping("/documents/{kind}.{ending}")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, QUALITY_OFFICER, REGISTRAR, INTEGRATION})
    ResponseEntity<byte[]> file(
            @PathVariable String id, @PathVariable String kind, @PathVariable String ending, Actor actor) {
        return PaperFiles.answer(CasePaper.named(kind)
                .<Decision<CasePaper>>map(Decision::accepted)
                .orElseGet(() -> Decision.refused(PaperFiles.unknown(kind)))
                .then(paper ->
                        PaperFiles.format(ending).then(format -> printCasePaper.print(id, paper, format, actor))));
    }

    @GetMapping("/names")
    @RolesAllowed({DIRECTOR, DEPARTMENT_HEAD, GROUP_LEADER, PSYCHOLOGIST, QUALITY_OFFICER, REGISTRAR, INTEGRATION})
    List<ReadNames.Declined> names(@PathVariable String id, Actor actor) {
        return Answers.orProblem(readNames.of(id, actor));
    }

    @PutMapping("/names")
    @RolesAllowed({DEPARTMENT_HEAD, GROUP_LEADER, INTEGRATION})
    ResponseEntity<Void> name(@PathVariable String id, @Valid @RequestBody NameBody body, Actor actor) {
        Answers.orProblem(correctName.correct(id, body.person(), body.grammaticalCase(), body.form(), actor));
        return ResponseEntity.noContent().build();
    }

    private PaperView view(CasePaper paper, ServiceCase file, Locale locale) {
        var why = paper.whyNot(file);
        return new PaperView(
                paper.slug(),
                paper.title(),
                why.isEmpty(),
                why.map(refusal -> texts.of(refusal, locale)).orElse(null));
    }

    /** @param form blank goes back to what the rules of grammar say */
    record NameBody(
            @NotNull PersonOnPaper person,
            @NotNull NameCase grammaticalCase,
            @NotNull @Size(max = 300) String form) {

        /** Nothing of the name: it must not get into a log. */
        @Override
        public String toString() {
            return "NameBody[hidden]";
        }
    }
}
