package org.shagi.enrolment.application;

import java.time.LocalDate;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.casefile.CitizenRegister;
import org.shagi.enrolment.domain.casefile.Milestone;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** A case is entered into the journal of registered citizens, and the place there is its number (S003 2.1(3)). */
@Component
public class RegisterCase {

    private final Desk desk;
    private final CitizenRegister register;
    private final Today today;

    RegisterCase(Desk desk, CitizenRegister register, Today today) {
        this.desk = desk;
        this.register = register;
        this.today = today;
    }

    /** The case with its number. A number is given only when nothing stands against the registration, so none is left out. */
    public Decision<Made<ServiceCase>> register(String caseId, LocalDate on, Actor actor) {
        return desk.caseFile(caseId, actor)
                .then(file -> file.whyNotPassed(Milestone.REGISTERED, on, today.date())
                        .<Decision<Made<ServiceCase>>>map(Decision::refused)
                        .orElseGet(() -> numbered(file, on, actor)));
    }

    private Decision<Made<ServiceCase>> numbered(ServiceCase file, LocalDate on, Actor actor) {
        var number =
                file.number() == null ? register.numberOf(file.id(), file.departmentId(), on.getYear()) : file.number();
        return desk.changeCase(file.id(), it -> it.registered(number, on, actor.id(), today.date()));
    }
}
