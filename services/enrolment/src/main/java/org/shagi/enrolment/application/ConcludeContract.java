package org.shagi.enrolment.application;

import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.casefile.Contract;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** The contract is concluded, within a day of the programme (S003 2.1(2)). */
@Component
public class ConcludeContract {

    private final Desk desk;

    ConcludeContract(Desk desk) {
        this.desk = desk;
    }

    public Decision<Made<ServiceCase>> conclude(String caseId, Contract contract, Actor actor) {
        return desk.caseFile(caseId, actor).then(file -> desk.changeCase(caseId, it -> it.conclude(contract)));
    }
}
