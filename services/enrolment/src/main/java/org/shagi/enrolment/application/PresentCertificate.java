package org.shagi.enrolment.application;

import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.casefile.Certificate;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** The polyclinic's certificate is presented for a case (S003 I.4). */
@Component
public class PresentCertificate {

    private final Desk desk;

    PresentCertificate(Desk desk) {
        this.desk = desk;
    }

    public Decision<Made<ServiceCase>> present(String caseId, Certificate certificate, Actor actor) {
        return desk.caseFile(caseId, actor).then(file -> desk.changeCase(caseId, it -> it.present(certificate)));
    }
}
