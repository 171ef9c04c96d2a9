package org.shagi.assignment.persistence;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shagi.assignment.domain.plan.Edition;
import org.shagi.assignment.domain.plan.PlannedDay;
import org.shagi.assignment.domain.plan.Session;
import org.shagi.assignment.domain.plan.SessionKind;
import org.shagi.kit.domain.Role;
import org.shagi.kit.domain.ServiceCode;

/** The parts of a service plan as they are stored. */
final class PlanDays {

    private PlanDays() {}

    static List<DayDocument> of(List<PlannedDay> days) {
        return days.stream().map(DayDocument::of).toList();
    }

    static List<PlannedDay> days(List<DayDocument> days) {
        return days.stream().map(DayDocument::day).toList();
    }

    /** @param sessions null in plans stored before places were kept */
    record DayDocument(
            String date, List<String> codes, @Nullable List<SessionDocument> sessions) {

        static DayDocument of(PlannedDay day) {
            return new DayDocument(
                    day.date().toString(),
                    day.codes().stream().map(ServiceCode::value).toList(),
                    day.sessions().stream().map(SessionDocument::of).toList());
        }

        PlannedDay day() {
            return new PlannedDay(
                    LocalDate.parse(date),
                    codes.stream().map(ServiceCode::new).collect(toCollection(TreeSet::new)),
                    sessions == null
                            ? List.of()
                            : sessions.stream().map(SessionDocument::session).toList());
        }
    }

    record SessionDocument(String code, String from, String to, Role provider, SessionKind kind) {

        static SessionDocument of(Session session) {
            return new SessionDocument(
                    session.code().value(),
                    session.from().toString(),
                    session.to().toString(),
                    session.provider(),
                    session.kind());
        }

        Session session() {
            return new Session(new ServiceCode(code), LocalTime.parse(from), LocalTime.parse(to), provider, kind);
        }
    }

    record EditionDocument(
            int number, List<DayDocument> days, String approvedBy, String approvedOn, String due, String reason) {

        static EditionDocument of(Edition edition) {
            return new EditionDocument(
                    edition.number(),
                    PlanDays.of(edition.days()),
                    edition.approvedBy(),
                    edition.approvedOn().toString(),
                    edition.due().toString(),
                    edition.reason());
        }

        Edition edition() {
            return new Edition(
                    number, PlanDays.days(days), approvedBy, LocalDate.parse(approvedOn), LocalDate.parse(due), reason);
        }
    }
}
