package org.shagi.enrolment.application;

import java.util.List;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.parents.ParentsFile;
import org.shagi.enrolment.domain.parents.ParentsFiles;
import org.shagi.enrolment.domain.parents.UrgentAid;
import org.shagi.enrolment.domain.parents.UrgentServiceJournal;
import org.shagi.enrolment.domain.parents.UrgentServiceJournals;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** What was done with parents: of one case, and the journal of urgent services of a department's year. */
@Component
public class ReadParents {

    private final Desk desk;
    private final DepartmentDesk departmentDesk;
    private final ParentsFiles files;
    private final UrgentServiceJournals journals;

    ReadParents(Desk desk, DepartmentDesk departmentDesk, ParentsFiles files, UrgentServiceJournals journals) {
        this.desk = desk;
        this.departmentDesk = departmentDesk;
        this.files = files;
        this.journals = journals;
    }

    /** Services by programmes and events of prevention. */
    public Decision<ParentsFile> ofCase(String caseId, Actor actor) {
        return desk.caseFile(caseId, actor).map(file -> files.find(caseId).orElseGet(() -> ParentsFile.none(caseId)));
    }

    /** Urgent services to the parents of one child, in the order in which they were entered. */
    public Decision<List<UrgentAid>> urgentOfCase(String caseId, Actor actor) {
        return desk.caseFile(caseId, actor).map(this::urgent);
    }

    /** The journal of a department's year; empty if there is none. */
    public Decision<UrgentServiceJournal> journal(String departmentId, int year, Actor actor) {
        return departmentDesk
                .within(departmentId, actor)
                .map(id -> journals.find(UrgentServiceJournal.idOf(id, year))
                        .orElseGet(() -> UrgentServiceJournal.empty(id, year)));
    }

    private List<UrgentAid> urgent(ServiceCase file) {
        return journals.ofDepartment(file.departmentId()).stream()
                .flatMap(journal -> journal.services().stream())
                .filter(service -> service.caseId().equals(file.id()))
                .toList();
    }
}
