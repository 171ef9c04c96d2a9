package org.shagi.enrolment.application;

import org.shagi.documents.NameCase;
import org.shagi.enrolment.domain.paper.CorrectedNames;
import org.shagi.enrolment.domain.paper.PersonOnPaper;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** A form of a name is corrected for all papers of a case. */
@Component
public class CorrectName {

    private final Desk desk;
    private final CorrectedNames names;

    CorrectName(Desk desk, CorrectedNames names) {
        this.desk = desk;
        this.names = names;
    }

    /** @param form blank goes back to what the rules of grammar say */
    public Decision<String> correct(String caseId, PersonOnPaper person, NameCase in, String form, Actor actor) {
        return desk.caseFile(caseId, actor).map(file -> {
            names.keep(file.id(), person, in.name(), form.strip());
            return file.id();
        });
    }
}
