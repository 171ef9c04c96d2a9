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
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shagi.calendar.WorkCalendar;
import org.shagi.calendar.terms.Deadlines;
import org.shagi.calendar.terms.TermRules;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.Period;
import org.shagi.enrolment.domain.casefile.ChildData;
import org.shagi.enrolment.domain.casefile.Contract;
import org.shagi.enrolment.domain.casefile.Representative;
import org.shagi.enrolment.domain.casefile.Retention;
import org.shagi.enrolment.domain.casefile.RetentionObject;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.child.Sex;
import org.shagi.enrolment.domain.child.Snils;
import org.shagi.enrolment.domain.department.Department;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.StaffMember;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Role;

/** A department's office with all its use cases, on shelves kept in memory. */
final class Office {

    static final Retention RETENTION = new Retention(
            Map.of(RetentionObject.CASE_FILE, 5, RetentionObject.PROGRAMME_COPY, 5, RetentionObject.CONTRACT, 5));
    /** Whoever may do everything in the whole centre. */
    static final Actor CENTRE = new Actor("centre", Set.of(Role.INTEGRATION), Set.of());

    static final Snils VERA = new Snils("11223344595");
    static final Snils EGOR = new Snils("08765430200");

    private static final Deadlines TERMS =
            Deadlines.by(TermRules.shipped(), WorkCalendar.shipped(), LocalTime.of(17, 0));

    final InMemory shelves = new InMemory();
    final ActsInMemory acts = new ActsInMemory();
    final ShelfInMemory.Parents parents = new ShelfInMemory.Parents();
    private final MonthOrdersInMemory monthOrders = new MonthOrdersInMemory();
    Instant now = NOON;
    final Desk desk = new Desk(shelves.cases, shelves.groups);
    final Today today = new Today(() -> now, ZoneId.of("Europe/Kaliningrad"));
    final FollowRoster followRoster = new FollowRoster(desk, shelves.groups, shelves.cases, AGE, () -> now);
    final EnrolChild enrolChild = new EnrolChild(
            desk, new Claims(shelves.children, shelves.groups), shelves.register, followRoster, AGE, () -> now);
    final FormGroup formGroup = new FormGroup(shelves.groups, shelves.departments, () -> now, today);
    final RegisterCase registerCase = new RegisterCase(desk, shelves.register, today);
    final PassMilestone passMilestone = new PassMilestone(desk, today);
    final EndStay endStay = new EndStay(desk, followRoster, today, () -> now);
    final TransferChild transferChild = new TransferChild(desk, followRoster, () -> now);
    final ArchiveCase archiveCase = new ArchiveCase(desk, RETENTION, today);
    final DestroyCase destroyCase = new DestroyCase(desk, shelves.cases, List.of(shelves.children), today);
    final ReadCases readCases = new ReadCases(desk, shelves.cases);
    final SearchCases searchCases = new SearchCases(shelves.cases, shelves.groups);
    final CloseFormation closeFormation = new CloseFormation(desk, () -> now, today);
    final RecordMeeting recordMeeting = new RecordMeeting(desk, () -> now, today);
    final ChangeStaff changeStaff = new ChangeStaff(desk, () -> now);
    final SetDayRegime setDayRegime = new SetDayRegime(desk, () -> now);
    final AcceptApplication acceptApplication = new AcceptApplication(desk, shelves.cases, shelves.children);
    final PresentProgramme presentProgramme = new PresentProgramme(desk, today);
    final PresentCertificate presentCertificate = new PresentCertificate(desk);
    final ConcludeContract concludeContract = new ConcludeContract(desk);
    final IssueGroupOrder issueGroupOrder = new IssueGroupOrder(desk, () -> now);
    final CloseGroup closeGroup = new CloseGroup(desk, () -> now, today, WorkCalendar.shipped());
    final ReadRoster readRoster = new ReadRoster(desk, shelves.cases);
    final RecordMonthOrder recordMonthOrder =
            new RecordMonthOrder(new DepartmentDesk(shelves.departments), monthOrders, today);
    final ReadDeadlines readDeadlines = new ReadDeadlines(
            desk,
            shelves.groups,
            new KnownTerms(shelves.cases, TERMS),
            acts,
            shelves.departments,
            monthOrders,
            parents,
            TERMS,
            () -> now,
            ZoneId.of("Europe/Kaliningrad"));

    Office() {
        shelves.departments.register(new Department("d1", "Отделение профилактики"), NOON);
        shelves.departments.register(new Department("d2", "Отделение социальной помощи"), NOON);
    }

    /** It is noon of that day. */
    void on(String date) {
        now = LocalDate.parse(date).atTime(12, 0).toInstant(ZoneOffset.ofHours(2));
    }

    void form(String groupId, int places) {
        form(groupId, places, "d1");
    }

    void form(String groupId, int places, String departmentId) {
        var forming = DayCareGroup.forming(
                groupId, departmentId, groupId, COURSE, places, List.of(new StaffMember("orlova", Role.GROUP_LEADER)));
        accepted(formGroup.form(forming, CENTRE));
    }

    void apply(String caseId, String groupId, String lastName, Snils snils) {
        var child =
                new ChildData(lastName, "Проба", null, LocalDate.of(2010, 3, 14), Sex.FEMALE, snils, "ул. Примерная");
        var application = new Application(
                caseId,
                group(groupId).departmentId(),
                groupId,
                APPLIED,
                child,
                new Representative("Образцова Весна", "+7", "мать"),
                null);
        accepted(acceptApplication.accept(application, CENTRE));
    }

    void handInPapers(String caseId) {
        accepted(presentProgramme.present(caseId, programme(), HEAD));
        accepted(presentCertificate.present(caseId, certificate(), HEAD));
        accepted(concludeContract.conclude(caseId, contract(), HEAD));
    }

    /** Papers for a stay from that day to the end of the course. */
    void handInPapers(String caseId, LocalDate from) {
        accepted(presentProgramme.present(caseId, programme(), HEAD));
        accepted(presentCertificate.present(caseId, certificate(), HEAD));
        var concludedOn = contract().concludedOn();
        accepted(
                concludeContract.conclude(caseId, new Contract("1", concludedOn, new Period(from, COURSE.to())), HEAD));
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
