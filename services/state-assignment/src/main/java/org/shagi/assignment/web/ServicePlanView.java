package org.shagi.assignment.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.shagi.assignment.application.ShownPlan;
import org.shagi.assignment.domain.plan.PlanComparison;
import org.shagi.assignment.domain.plan.PlannedDay;
import org.shagi.kit.domain.ServiceCode;

/**
 * A service plan as it is shown.
 *
 * @param workingDays working days of the month within the course
 */
record ServicePlanView(
        String groupId, YearMonth month, long version, int workingDays, List<DayView> days, List<CodeView> codes) {

    static ServicePlanView of(ShownPlan shown) {
        var plan = shown.plan();
        return new ServicePlanView(
                plan.groupId(),
                plan.month(),
                plan.version(),
                plan.days().size(),
                plan.days().stream().map(DayView::of).toList(),
                shown.codes().stream().map(CodeView::of).toList());
    }

    record DayView(LocalDate date, List<String> codes) {

        static DayView of(PlannedDay day) {
            return new DayView(
                    day.date(), day.codes().stream().map(ServiceCode::value).toList());
        }
    }

    /** @param planned whole services for the group; the other two are tenths of a service */
    record CodeView(String code, int planned, int standardTenths, int differenceTenths) {

        static CodeView of(PlanComparison row) {
            return new CodeView(row.code().value(), row.planned(), row.standardTenths(), row.differenceTenths());
        }
    }
}
