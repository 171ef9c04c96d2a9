package org.shagi.enrolment.web;

import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.web.Answers;
import org.springframework.http.ResponseEntity;

/** Decisions about a case as answers that show it. */
final class CaseAnswers {

    private CaseAnswers() {}

    static ResponseEntity<CaseView> shown(Decision<Made<ServiceCase>> decision) {
        var file = Answers.orProblem(decision).value();
        return Answers.versioned(file.version(), CaseView.of(file));
    }

    static ResponseEntity<CaseView> created(Decision<Made<ServiceCase>> decision) {
        var made = Answers.orProblem(decision);
        var file = made.value();
        return Answers.created(made.fresh(), "/cases/" + file.id(), file.version(), CaseView.of(file));
    }
}
