package org.shagi.enrolment.application;

import org.shagi.enrolment.domain.checklist.Checklist;
import org.shagi.enrolment.domain.delivered.ServiceAccount;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** The child's card: which of its sections can be written, and the account of services (S003 App.6(7), 2.2(3)). */
@Component
public class ReadCard {

    private final Desk desk;
    private final ReadChecklist readChecklist;
    private final GivenServices given;

    ReadCard(Desk desk, ReadChecklist readChecklist, GivenServices given) {
        this.desk = desk;
        this.readChecklist = readChecklist;
        this.given = given;
    }

    public Decision<ChildCard> of(String caseId, Actor actor) {
        return readChecklist
                .of(caseId, actor)
                .then(papers -> desk.caseFile(caseId, actor).map(file -> new ChildCard(papers, given.account(file))));
    }

    public record ChildCard(Checklist papers, ServiceAccount services) {}
}
