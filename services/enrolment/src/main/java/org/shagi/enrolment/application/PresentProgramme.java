package org.shagi.enrolment.application;

import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.casefile.Programme;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** The individual programme is presented for a case (S003 2.1(2)). */
@Component
public class PresentProgramme {

    private final Desk desk;
    private final Today today;

    PresentProgramme(Desk desk, Today today) {
        this.desk = desk;
        this.today = today;
    }

    /** The paper is presented on the day that it names, which is not in the future. */
    public Decision<Made<ServiceCase>> present(String caseId, Programme paper, Actor actor) {
        return paper.presentedOn().isAfter(today.date())
                ? Decision.refused(Refusal.rule("date-in-the-future")
                        .with("date", paper.presentedOn())
                        .with("today", today.date()))
                : desk.caseFile(caseId, actor).then(file -> desk.changeCase(caseId, it -> it.present(paper)));
    }

    /** The paper is presented, and nobody says when; one that is there already keeps its day. */
    public Decision<Made<ServiceCase>> presentUndated(String caseId, Programme paper, Actor actor) {
        return desk.caseFile(caseId, actor)
                .then(file -> desk.changeCase(caseId, it -> {
                    var before = it.programme();
                    return it.present(before != null && paper.isSamePaperAs(before) ? before : paper);
                }));
    }
}
