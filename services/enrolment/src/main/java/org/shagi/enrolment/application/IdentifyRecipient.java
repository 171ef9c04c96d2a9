package org.shagi.enrolment.application;

import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.child.Snils;
import org.shagi.enrolment.domain.parents.UrgentAid;
import org.shagi.enrolment.domain.parents.UrgentServiceJournal;
import org.shagi.enrolment.domain.parents.UrgentServiceJournals;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** Whoever got an urgent service shows the insurance number afterwards: the register asks for it. */
@Component
public class IdentifyRecipient {

    private final Clerk clerk;
    private final UrgentServiceJournals journals;

    IdentifyRecipient(Clerk clerk, UrgentServiceJournals journals) {
        this.clerk = clerk;
        this.journals = journals;
    }

    /** The line of the journal with the number. */
    public Decision<Made<UrgentAid>> identify(String caseId, String serviceId, Snils number, Actor actor) {
        return clerk.openCase(caseId, actor)
                .then(file -> journalOf(file, serviceId))
                .then(journal -> Clerk.change(
                        journals, journal.id(), () -> journal, found -> found.identified(serviceId, number)))
                .map(made -> new Made<>(made.value().find(serviceId).orElseThrow(), made.fresh()));
    }

    private Decision<UrgentServiceJournal> journalOf(ServiceCase file, String serviceId) {
        return journals.ofDepartment(file.departmentId()).stream()
                .filter(journal -> journal.find(serviceId)
                        .filter(service -> service.caseId().equals(file.id()))
                        .isPresent())
                .findFirst()
                .<Decision<UrgentServiceJournal>>map(Decision::accepted)
                .orElseGet(() -> Decision.refused(
                        Refusal.unknown("unknown-urgent-service").with("service", serviceId)));
    }
}
