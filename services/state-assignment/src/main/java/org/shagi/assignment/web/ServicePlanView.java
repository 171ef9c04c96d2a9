package org.shagi.assignment.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shagi.assignment.application.ShownPlan;
import org.shagi.assignment.domain.plan.Cause;
import org.shagi.assignment.domain.plan.ControlRow;
import org.shagi.assignment.domain.plan.Edition;
import org.shagi.assignment.domain.plan.PlanComparison;
import org.shagi.assignment.domain.plan.PlanState;
import org.shagi.assignment.domain.plan.PlannedDay;
import org.shagi.assignment.domain.plan.Session;
import org.shagi.assignment.domain.plan.SessionKind;
import org.shagi.assignment.domain.plan.Shortage;
import org.shagi.kit.domain.Role;
import org.shagi.kit.domain.ServiceCode;

/**
 * A service plan as it is shown.
 *
 * @param workingDays working days of the month within the course
 * @param amendment why an approved plan was changed; empty if it was not
 * @param approvalDue the day until which the head approves it (T-14)
 */
record ServicePlanView(
        String groupId,
        YearMonth month,
        long version,
        PlanState state,
        String amendment,
        LocalDate approvalDue,
        int workingDays,
        List<DayView> days,
        List<CodeView> codes,
        List<ShortageView> shortages,
        List<SuggestionView> suggestions,
        List<EditionView> editions) {

    static ServicePlanView of(ShownPlan shown) {
        var plan = shown.plan();
        var control = shown.control().stream().collect(Collectors.toMap(ControlRow::code, Function.identity()));
        return new ServicePlanView(
                plan.groupId(),
                plan.month(),
                plan.version(),
                plan.state(),
                plan.amendment(),
                shown.approvalDue(),
                plan.days().size(),
                plan.days().stream().map(DayView::of).toList(),
                shown.codes().stream().map(row -> CodeView.of(row, control)).toList(),
                shown.review().shortages().stream().map(ShortageView::of).toList(),
                SuggestionView.of(shown.review().suggestions()),
                plan.editions().stream().map(EditionView::of).toList());
    }

    record DayView(LocalDate date, List<String> codes, List<SessionView> sessions) {

        static DayView of(PlannedDay day) {
            return new DayView(
                    day.date(),
                    day.codes().stream().map(ServiceCode::value).toList(),
                    day.sessions().stream().map(SessionView::of).toList());
        }
    }

    /** @param from as {@code 11:00} */
    record SessionView(String code, String from, String to, Role provider, SessionKind kind) {

        static SessionView of(Session session) {
            return new SessionView(
                    session.code().value(),
                    session.from().toString(),
                    session.to().toString(),
                    session.provider(),
                    session.kind());
        }
    }

    /** @param planned whole services for the group, as all that were given; the others are tenths of a service */
    record CodeView(
            String code,
            int planned,
            int standardTenths,
            int differenceTenths,
            int given,
            int courseTenths,
            int givenSinceStart,
            int givenSinceNewYear,
            int courseDifferenceTenths) {

        static CodeView of(PlanComparison row, Map<ServiceCode, ControlRow> control) {
            var since = control.get(row.code());
            return since == null
                    ? new CodeView(
                            row.code().value(),
                            row.planned(),
                            row.standardTenths(),
                            row.differenceTenths(),
                            0,
                            0,
                            0,
                            0,
                            0)
                    : new CodeView(
                            row.code().value(),
                            row.planned(),
                            row.standardTenths(),
                            row.differenceTenths(),
                            since.givenInMonth(),
                            since.courseTenths(),
                            since.givenSinceStart(),
                            since.givenSinceNewYear(),
                            since.differenceTenths());
        }
    }

    /**
     * @param planned services for a child who comes every day
     * @param coverable sessions that suggestions could add
     */
    record ShortageView(
            String code, int normTenths, int planned, int missingTenths, int coverable, List<Cause> causes) {

        static ShortageView of(Shortage shortage) {
            return new ShortageView(
                    shortage.code().value(),
                    shortage.normTenths(),
                    shortage.planned(),
                    shortage.missingTenths(),
                    shortage.coverable(),
                    shortage.causes());
        }
    }

    record EditionView(
            int number,
            String approvedBy,
            LocalDate approvedOn,
            LocalDate due,
            boolean late,
            String reason,
            List<DayView> days) {

        static EditionView of(Edition edition) {
            return new EditionView(
                    edition.number(),
                    edition.approvedBy(),
                    edition.approvedOn(),
                    edition.due(),
                    edition.late(),
                    edition.reason(),
                    edition.days().stream().map(DayView::of).toList());
        }
    }
}
