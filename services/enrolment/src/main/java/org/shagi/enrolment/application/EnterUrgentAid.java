package org.shagi.enrolment.application;

import java.time.LocalDate;
import java.util.List;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.parents.Parent;
import org.shagi.enrolment.domain.parents.ParentsFile;
import org.shagi.enrolment.domain.parents.ParentsFiles;
import org.shagi.enrolment.domain.parents.UrgentAid;
import org.shagi.enrolment.domain.parents.UrgentKind;
import org.shagi.enrolment.domain.parents.UrgentPapers;
import org.shagi.enrolment.domain.parents.UrgentServiceJournal;
import org.shagi.enrolment.domain.parents.UrgentServiceJournals;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** An urgent service to a parent is entered in the journal of the department's year (S003 III.7.2(3)). */
@Component
public class EnterUrgentAid {

    private final Clerk clerk;
    private final ParentsFiles parents;
    private final UrgentServiceJournals journals;

    EnterUrgentAid(Clerk clerk, ParentsFiles parents, UrgentServiceJournals journals) {
        this.clerk = clerk;
        this.parents = parents;
        this.journals = journals;
    }

    /** The line of the journal, entered now or before; {@code id} is the id for it. */
    public Decision<Made<UrgentAid>> enter(
            String caseId,
            String id,
            Parent recipient,
            UrgentKind kind,
            LocalDate on,
            UrgentPapers papers,
            Actor actor) {
        return clerk.openCase(caseId, actor)
                .then(file -> enter(
                        file,
                        recipient,
                        new UrgentAid(id, 0, caseId, recipient, kind, on, papers, clerk.signed(actor))));
    }

    private Decision<Made<UrgentAid>> enter(ServiceCase file, Parent recipient, UrgentAid service) {
        int year = service.on().getYear();
        boolean hasProgramme = parents.find(file.id())
                .orElseGet(() -> ParentsFile.none(file.id()))
                .servesByProgramme(recipient);
        return Clerk.change(
                        journals,
                        UrgentServiceJournal.idOf(file.departmentId(), year),
                        () -> UrgentServiceJournal.empty(file.departmentId(), year),
                        journal -> journal.enter(
                                service, ofOtherDepartments(file.departmentId(), year), hasProgramme, clerk.today()))
                .map(made -> new Made<>(made.value().find(service.id()).orElseThrow(), made.fresh()));
    }

    private List<UrgentAid> ofOtherDepartments(String departmentId, int year) {
        return journals.ofYear(year).stream()
                .filter(journal -> !journal.departmentId().equals(departmentId))
                .flatMap(journal -> journal.services().stream())
                .toList();
    }
}
