package org.shagi.enrolment.application;

import static org.shagi.enrolment.Given.AGE;
import static org.shagi.enrolment.Given.APPLIED;
import static org.shagi.enrolment.Given.COURSE;
import static org.shagi.enrolment.Given.HEAD;
import static org.shagi.enrolment.Given.NOON;
import static org.shagi.enrolment.Given.ORDER;
import static org.shagi.enrolment.Given.accepted;
import static org.shagi.enrolment.Given.certificate;
import static org.shagi.enrolment.Given.contract;
import static org.shagi.enrolment.Given.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.shagi.calendar.WorkCalendar;
import org.shagi.calendar.terms.Deadlines;
import org.shagi.calendar.terms.TermRules;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.casefile.ChildData;
import org.shagi.enrolment.domain.casefile.Representative;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.child.Sex;
import org.shagi.enrolment.domain.child.Snils;
import org.shagi.enrolment.domain.department.Department;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.StaffMember;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Role;

/** A department's office with all its use cases, on shelves kept in memory. */
final class Office {

    static final Snils VERA = new Snils("11223344595");
    static final Snils EGOR = new Snils("08765430200");

    final InMemory shelves = new InMemory();
    Instant now = NOON;
    private final Desk desk = new Desk(shelves.cases, shelves.groups);
    final Today today = new Today(() -> now, ZoneId.of("Europe/Kaliningrad"));
    final FollowRoster followRoster = new FollowRoster(desk, shelves.groups, shelves.cases, AGE, () -> now);
    final EnrolChild enrolChild = new EnrolChild(
            desk, new Claims(shelves.children, shelves.groups), shelves.register, followRoster, AGE, () -> now);
    final FormGroup formGroup = new FormGroup(shelves.groups, shelves.departments, () -> now, today);
    final AcceptApplication acceptApplication = new AcceptApplication(desk, shelves.cases, shelves.children);
    final PresentProgramme presentProgramme = new PresentProgramme(desk, today);
    final PresentCertificate presentCertificate = new PresentCertificate(desk);
    final ConcludeContract concludeContract = new ConcludeContract(desk);
    final IssueGroupOrder issueGroupOrder = new IssueGroupOrder(desk, () -> now);
    final CloseGroup closeGroup = new CloseGroup(desk, () -> now, today);
    final ReadRoster readRoster = new ReadRoster(desk, shelves.cases);
    final ReadDeadlines readDeadlines = new ReadDeadlines(
            desk,
            shelves.groups,
            shelves.cases,
            Deadlines.by(TermRules.shipped(), WorkCalendar.shipped(), LocalTime.of(17, 0)),
            () -> now,
            ZoneId.of("Europe/Kaliningrad"));

    Office() {
        shelves.departments.register(new Department("d1", "Отделение профилактики"), NOON);
    }

    void form(String groupId, int places) {
        var forming = DayCareGroup.forming(
                groupId, "d1", groupId, COURSE, places, List.of(new StaffMember("orlova", Role.GROUP_LEADER)));
        accepted(formGroup.form(forming, HEAD));
    }

    void apply(String caseId, String groupId, String lastName, Snils snils) {
        var child =
                new ChildData(lastName, "Проба", null, LocalDate.of(2010, 3, 14), Sex.FEMALE, snils, "ул. Примерная");
        var application = new Application(
                caseId, "d1", groupId, APPLIED, child, new Representative("Образцова Весна", "+7", "мать"), null);
        accepted(acceptApplication.accept(application, HEAD));
    }

    void handInPapers(String caseId) {
        accepted(presentProgramme.present(caseId, programme(), HEAD));
        accepted(presentCertificate.present(caseId, certificate(), HEAD));
        accepted(concludeContract.conclude(caseId, contract(), HEAD));
    }

    Decision<Made<ServiceCase>> enrol(String caseId) {
        return enrolChild.enrol(caseId, ORDER, HEAD);
    }

    ServiceCase file(String caseId) {
        return shelves.cases.find(caseId).orElseThrow();
    }

    DayCareGroup group(String groupId) {
        return shelves.groups.find(groupId).orElseThrow();
    }
}
