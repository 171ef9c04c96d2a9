package org.shagi.enrolment.application;

import org.shagi.documents.Format;
import org.shagi.documents.NumberedPaper;
import org.shagi.documents.Press;
import org.shagi.documents.UrgentActForm;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.paper.CasePaper;
import org.shagi.enrolment.domain.paper.DepartmentTemplates;
import org.shagi.enrolment.domain.paper.UrgentWords;
import org.shagi.enrolment.domain.parents.UrgentAid;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** The act of one urgent service is printed as the journal has it (S003 III.7.2(3)). */
@Component
public class PrintUrgentAct {

    private final Desk desk;
    private final ReadParents readParents;
    private final Press press;
    private final DepartmentTemplates templates;
    private final Letterheads letterheads;

    PrintUrgentAct(
            Desk desk, ReadParents readParents, Press press, DepartmentTemplates templates, Letterheads letterheads) {
        this.desk = desk;
        this.readParents = readParents;
        this.press = press;
        this.templates = templates;
        this.letterheads = letterheads;
    }

    /** The file; refused if the case has no such service. */
    public Decision<PaperFile> print(String caseId, String service, Format format, Actor actor) {
        return desk.caseFile(caseId, actor)
                .then(file -> readParents
                        .urgentOfCase(caseId, actor)
                        .then(given -> given.stream()
                                .filter(aid -> aid.id().equals(service))
                                .findFirst()
                                .<Decision<PaperFile>>map(aid -> Decision.accepted(printed(file, aid, format)))
                                .orElseGet(() -> Decision.refused(Refusal.unknown("unknown-urgent-service")
                                        .with("service", service)))));
    }

    private PaperFile printed(ServiceCase file, UrgentAid aid, Format format) {
        var own = press.with(templates.of(file.departmentId()));
        return PaperFile.of(
                CasePaper.URGENT_ACT.slug(), aid.papers().actNumber(), format, own.print(form(file, aid), format));
    }

    private UrgentActForm form(ServiceCase file, UrgentAid aid) {
        var recipient = aid.recipient();
        var papers = aid.papers();
        return new UrgentActForm(
                letterheads.of(file.departmentId()),
                recipient == null ? null : letterheads.recipient(file, recipient),
                new UrgentActForm.Given(
                        new NumberedPaper(papers.actNumber(), papers.actOn()),
                        UrgentWords.of(aid.kind()),
                        aid.on(),
                        papers.appliedOn(),
                        papers.incomePaper()));
    }
}
