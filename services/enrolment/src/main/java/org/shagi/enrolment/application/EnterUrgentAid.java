package org.shagi.enrolment.application;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.parents.Parent;
import org.shagi.enrolment.domain.parents.ParentsFile;
import org.shagi.enrolment.domain.parents.ParentsFiles;
import org.shagi.enrolment.domain.parents.UrgentAid;
import org.shagi.enrolment.domain.parents.UrgentKind;
import org.shagi.enrolment.domain.parents.UrgentPapers;
import org.shagi.enrolment.domain.parents.UrgentQueue;
import org.shagi.enrolment.domain.parents.UrgentQueues;
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
    private final UrgentQueues queues;

    EnterUrgentAid(Clerk clerk, ParentsFiles parents, UrgentServiceJournals journals, UrgentQueues queues) {
        this.clerk = clerk;
        this.parents = parents;
        this.journals = journals;
        this.queues = queues;
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

    /** Whoever comes first is decided on first, in all departments: see {@link UrgentQueue}. */
    private Decision<Made<UrgentAid>> enter(ServiceCase file, Parent recipient, UrgentAid service) {
        boolean hasProgramme = parents.find(file.id())
                .orElseGet(() -> ParentsFile.none(file.id()))
                .servesByProgramme(recipient);
        return entered(journalOf(file.departmentId(), service), service, hasProgramme)
                .then(possible -> inLine(service, queue -> queue.joinedBy(service)))
                .then(joined -> {
                    try {
                        return write(file.departmentId(), service, hasProgramme);
                    } finally {
                        inLine(service, queue -> queue.leftBy(service.id()));
                    }
                });
    }

    private Decision<Made<UrgentAid>> write(String departmentId, UrgentAid service, boolean hasProgramme) {
        int year = service.on().getYear();
        return Clerk.change(
                        journals,
                        UrgentServiceJournal.idOf(departmentId, year),
                        () -> UrgentServiceJournal.empty(departmentId, year),
                        journal -> entered(journal, service, hasProgramme))
                .map(made -> new Made<>(made.value().find(service.id()).orElseThrow(), made.fresh()));
    }

    private UrgentServiceJournal journalOf(String departmentId, UrgentAid service) {
        int year = service.on().getYear();
        return journals.find(UrgentServiceJournal.idOf(departmentId, year))
                .orElseGet(() -> UrgentServiceJournal.empty(departmentId, year));
    }

    private Decision<UrgentServiceJournal> entered(
            UrgentServiceJournal journal, UrgentAid service, boolean hasProgramme) {
        return journal.enter(service, elsewhere(journal, service), hasProgramme, clerk.today());
    }

    private Decision<Made<UrgentQueue>> inLine(UrgentAid service, UnaryOperator<UrgentQueue> step) {
        int year = service.on().getYear();
        return Clerk.change(
                queues,
                UrgentQueue.idOf(year),
                () -> UrgentQueue.empty(year),
                queue -> Decision.accepted(step.apply(queue)));
    }

    /** What is on its way into any journal, and what stands in the others; read in this order, nothing slips through between. */
    private List<UrgentAid> elsewhere(UrgentServiceJournal journal, UrgentAid service) {
        var waiting = queues.find(UrgentQueue.idOf(journal.year()))
                .map(queue -> queue.before(service))
                .orElse(List.of());
        var written = journals.ofYear(journal.year());
        var known = written.stream()
                .flatMap(some -> some.services().stream())
                .map(UrgentAid::id)
                .collect(Collectors.toSet());
        return Stream.concat(
                        written.stream()
                                .filter(other -> !other.departmentId().equals(journal.departmentId()))
                                .flatMap(other -> other.services().stream()),
                        waiting.stream().filter(some -> !known.contains(some.id())))
                .toList();
    }
}
