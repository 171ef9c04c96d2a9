package org.shagi.enrolment.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.shagi.enrolment.domain.casefile.Milestone;
import org.shagi.enrolment.domain.casefile.Passed;
import org.springframework.stereotype.Component;

/**
 * What is known from elsewhere to be done for a case, such as by the register's acceptance, is marked in it. A case that has the
 * milestone already, or cannot have it any more, stays as it is.
 */
@Component
public class MarkMilestone {

    private final Desk desk;
    private final InstantSource clock;
    private final ZoneId zone;

    MarkMilestone(Desk desk, InstantSource clock, ZoneId zone) {
        this.desk = desk;
        this.clock = clock;
        this.zone = zone;
    }

    /** Harmless when repeated. */
    public void mark(String caseId, Milestone milestone, Passed fact) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var unused = desk.changeCase(caseId, file -> file.pass(milestone, fact, today));
    }
}
