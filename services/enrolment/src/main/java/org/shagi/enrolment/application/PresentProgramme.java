package org.shagi.enrolment.application;

import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.casefile.Programme;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** The individual programme is presented for a case (S003 2.1(2)). */
@Component
public class PresentProgramme {

    private final Desk desk;

    PresentProgramme(Desk desk) {
        this.desk = desk;
    }

    public Decision<Made<ServiceCase>> present(String caseId, Programme programme, Actor actor) {
        return desk.caseFile(caseId, actor).then(file -> desk.changeCase(caseId, it -> it.present(programme)));
    }
}
