package org.shagi.enrolment.application;

import java.time.LocalDate;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.casefile.Keeping;
import org.shagi.enrolment.domain.casefile.Retention;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** A case whose service ended goes to the archive, and is proposed for destruction when its time of keeping is over. */
@Component
public class ArchiveCase {

    private final Desk desk;
    private final Retention retention;
    private final Today today;

    ArchiveCase(Desk desk, Retention retention, Today today) {
        this.desk = desk;
        this.retention = retention;
        this.today = today;
    }

    public Decision<Made<ServiceCase>> archive(String caseId, LocalDate on, Actor actor) {
        return desk.caseFile(caseId, actor)
                .then(file -> desk.changeCase(caseId, it -> it.end().archived(on, today.date())));
    }

    /** The first of the two steps of destruction; nothing is destroyed by it. */
    public Decision<Made<ServiceCase>> proposeDestruction(String caseId, String reason, Actor actor) {
        var proposal = new Keeping.Proposal(reason, today.date(), actor.id());
        return desk.caseFile(caseId, actor)
                .then(file -> desk.changeCase(caseId, it -> it.end().proposed(proposal, retention)));
    }
}
