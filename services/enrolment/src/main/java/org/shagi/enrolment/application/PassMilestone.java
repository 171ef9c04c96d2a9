package org.shagi.enrolment.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.casefile.Milestone;
import org.shagi.enrolment.domain.casefile.Passed;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** Something that has a term was done for a case (S003 2.1, 2.2). */
@Component
public class PassMilestone {

    private final Desk desk;
    private final Today today;

    PassMilestone(Desk desk, Today today) {
        this.desk = desk;
        this.today = today;
    }

    /**
     * The case with the milestone. The registration is refused here: it gives a number.
     *
     * @param number number of the paper that it was done by; null if it has none
     */
    public Decision<Made<ServiceCase>> pass(
            String caseId, Milestone milestone, LocalDate on, @Nullable String number, Actor actor) {
        return milestone == Milestone.REGISTERED
                ? Decision.refused(Refusal.rule("registration-gives-a-number"))
                : desk.caseFile(caseId, actor)
                        .then(file -> desk.changeCase(
                                caseId, it -> it.pass(milestone, new Passed(on, number, actor.id()), today.date())));
    }
}
