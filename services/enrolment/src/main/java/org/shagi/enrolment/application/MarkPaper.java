package org.shagi.enrolment.application;

import java.time.LocalDate;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.checklist.CaseFileForm;
import org.shagi.enrolment.domain.checklist.CaseMarkings;
import org.shagi.enrolment.domain.checklist.CaseMarks;
import org.shagi.enrolment.domain.checklist.ItemState;
import org.shagi.enrolment.domain.checklist.Mark;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** A paper of the case file is noted by hand: asked for, come in, signed, or missing after all (S003 2.2(8)). */
@Component
public class MarkPaper {

    private final Clerk clerk;
    private final CaseFileForm form;
    private final CaseMarkings markings;

    MarkPaper(Clerk clerk, CaseFileForm form, CaseMarkings markings) {
        this.clerk = clerk;
        this.form = form;
        this.markings = markings;
    }

    public Decision<Made<CaseMarks>> mark(String caseId, String line, ItemState state, LocalDate on, Actor actor) {
        var mark = new Mark(state, on, clerk.signed(actor));
        return clerk.openCase(caseId, actor)
                .then(file -> Clerk.change(
                        markings,
                        caseId,
                        () -> CaseMarks.none(caseId),
                        marks -> marks.mark(line, mark, form, clerk.today())));
    }
}
