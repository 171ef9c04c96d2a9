package org.shagi.quota;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.shagi.contracts.assignment.AssignmentApproved;
import org.shagi.contracts.terms.TermsOverdue;
import org.shagi.contracts.terms.TermsOverdue.Overdue;
import org.shagi.quota.application.HoldGroup;
import org.shagi.quota.application.NameDepartment;
import org.shagi.quota.application.RecordDaySheet;
import org.shagi.quota.application.SetGroupPlan;
import org.shagi.quota.domain.Department;
import org.shagi.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The running service with a group of ten, its plan and one day on which eight came. */
@QuotaTest
abstract class ReportsOverHttp {

    static final LocalDate WEDNESDAY = LocalDate.of(2019, 1, 23);

    final String department = "d-" + UUID.randomUUID();
    final String group = "g-" + UUID.randomUUID();
    final String head = Tokens.head("kuznetsova", department);

    @LocalServerPort
    int port;

    @Autowired
    NameDepartment nameDepartment;

    @Autowired
    HoldGroup holdGroup;

    @Autowired
    SetGroupPlan setGroupPlan;

    @Autowired
    RecordDaySheet recordDaySheet;

    @BeforeEach
    void aGroupOfTenWithItsPlanAndItsWorkedDay() {
        nameDepartment.name(new Department(department, "Отделение профилактики", 1));
        holdGroup.hold(Sample.romashka(group, department, "orlova"));
        setGroupPlan.set(Sample.plan(group, department, 1));
        recordDaySheet.record(group, department, Sample.day(WEDNESDAY, 1, 8));
    }

    AssignmentApproved.Indicator approved(String name, String okei, int year, int allowed, int first, int second) {
        return new AssignmentApproved.Indicator(
                name,
                okei,
                year,
                allowed,
                List.of(
                        new AssignmentApproved.Part(department, 1, first),
                        new AssignmentApproved.Part(department, 2, second)));
    }

    TermsOverdue overdue(String service, LocalDate day, int version, Overdue... overdue) {
        return new TermsOverdue(service, department, day, List.of(overdue), version);
    }

    /** How many terms are overdue, and since when. */
    String overdue(String row) {
        return timeliness(row, 9, 10);
    }

    String timeliness(String row, int... columns) {
        var cells = get(january("/reports/timeliness"))
                .body()
                .at("/rows")
                .valueStream()
                .filter(one -> one.at("/key").asString().equals(row))
                .map(one -> one.at("/cells"))
                .findFirst()
                .orElseThrow();
        return IntStream.of(columns)
                .mapToObj(column -> cells.get(column).asString("—"))
                .collect(Collectors.joining(" "));
    }

    String january(String path) {
        return path + "?level=department&id=%s&from=2019-01&to=2019-01".formatted(department);
    }

    Http.Answer get(String path) {
        return new Http(port).get(head, path);
    }

    Http.Answer issueAssignment(String body) {
        return new Http(port).post(head, january("/reports/assignment/versions"), body);
    }

    /** What stands in the columns of figures and in that of the reason. */
    static String cells(Http.Answer report, String row) {
        var cells = report.body()
                .at("/rows")
                .valueStream()
                .filter(one -> one.at("/key").asString().equals(row))
                .findFirst()
                .orElseThrow()
                .at("/cells");
        return IntStream.rangeClosed(9, 14)
                .mapToObj(column -> cells.get(column).asString().replace('.', ','))
                .collect(Collectors.joining(" "));
    }

    Http.Answer issue() {
        return new Http(port).post(head, january("/reports/monthly/versions"));
    }
}
