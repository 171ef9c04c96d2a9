package org.shagi.enrolment.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.documents.Format;
import org.shagi.documents.NumberedPaper;
import org.shagi.documents.Press;
import org.shagi.documents.UrgentJournalForm;
import org.shagi.enrolment.domain.paper.DepartmentTemplates;
import org.shagi.enrolment.domain.paper.UrgentWords;
import org.shagi.enrolment.domain.parents.UrgentAid;
import org.shagi.enrolment.domain.parents.UrgentServiceJournal;
import org.shagi.enrolment.domain.register.BatchState;
import org.shagi.enrolment.domain.register.RecordOfUrgentAid;
import org.shagi.enrolment.domain.register.RegisterBatches;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** The journal of urgent services of a year is printed, each line with the day on which the register was told. */
@Component
public class PrintUrgentJournal {

    private final ReadParents readParents;
    private final RegisterBatches batches;
    private final Press press;
    private final DepartmentTemplates templates;
    private final Letterheads letterheads;

    PrintUrgentJournal(
            ReadParents readParents,
            RegisterBatches batches,
            Press press,
            DepartmentTemplates templates,
            Letterheads letterheads) {
        this.readParents = readParents;
        this.batches = batches;
        this.press = press;
        this.templates = templates;
        this.letterheads = letterheads;
    }

    public Decision<PaperFile> print(String departmentId, int year, Format format, Actor actor) {
        return readParents.journal(departmentId, year, actor).map(journal -> {
            var form = new UrgentJournalForm(letterheads.of(departmentId), year, lines(journal));
            var own = press.with(templates.of(departmentId));
            return PaperFile.of("urgent-journal", Integer.toString(year), format, own.print(form, format));
        });
    }

    private List<UrgentJournalForm.Line> lines(UrgentServiceJournal journal) {
        var staff = templates.signatories(journal.departmentId());
        var told = batches.telling(
                journal.services().stream().map(UrgentAid::caseId).distinct().toList());
        return journal.services().stream()
                .map(service -> line(
                        service,
                        staff.nameOf(service.recorded().by()).orElse(null),
                        told.stream()
                                .filter(batch -> RecordOfUrgentAid.isTold(service, batch))
                                .flatMap(batch -> batch.step(BatchState.SENT).stream())
                                .map(sent -> sent.on())
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private static UrgentJournalForm.Line line(
            UrgentAid service, @Nullable String provider, @Nullable LocalDate toldOn) {
        var recipient = service.recipient();
        var papers = service.papers();
        return new UrgentJournalForm.Line(
                service.number(),
                service.on(),
                recipient == null ? null : recipient.fullName(),
                UrgentWords.of(service.kind()),
                papers.appliedOn(),
                papers.incomePaper(),
                new NumberedPaper(papers.actNumber(), papers.actOn()),
                provider,
                toldOn);
    }
}
