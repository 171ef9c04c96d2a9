package org.shagi.enrolment.application;

import java.time.LocalDate;
import org.shagi.enrolment.domain.consent.CaseConsents;
import org.shagi.enrolment.domain.consent.ConsentFiles;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** The consents of a case, also those that no longer hold. */
@Component
public class ReadConsents {

    private final Desk desk;
    private final Clerk clerk;
    private final ConsentFiles files;

    ReadConsents(Desk desk, Clerk clerk, ConsentFiles files) {
        this.desk = desk;
        this.clerk = clerk;
        this.files = files;
    }

    /** @param today the day on which it is asked what holds */
    public record Standing(CaseConsents consents, LocalDate today) {}

    public Decision<Standing> of(String caseId, Actor actor) {
        return desk.caseFile(caseId, actor)
                .map(file ->
                        new Standing(files.find(caseId).orElseGet(() -> CaseConsents.none(caseId)), clerk.today()));
    }
}
