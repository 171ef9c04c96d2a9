package org.shagi.assignment.web;

import java.time.YearMonth;
import java.util.List;
import java.util.function.ToIntFunction;
import org.shagi.assignment.domain.plan.GroupPlan;
import org.shagi.assignment.domain.standard.ServiceNorm;

/**
 * What is asked of a group, as it is shown.
 *
 * @param months every calendar month that the course touches; the first six carry a monthly norm each
 */
record GroupPlanView(
        String groupId,
        String standardVersion,
        int children,
        List<CodeView> codes,
        int monthTenths,
        int quarterTenths,
        int courseTenths,
        List<YearMonth> months) {

    static GroupPlanView of(GroupPlan plan) {
        return new GroupPlanView(
                plan.groupId(),
                plan.standard().version(),
                plan.children(),
                plan.standard().services().stream()
                        .map(norm -> CodeView.of(plan, norm))
                        .toList(),
                total(plan, plan::monthTenths),
                total(plan, plan::quarterTenths),
                total(plan, plan::courseTenths),
                plan.months());
    }

    private static int total(GroupPlan plan, ToIntFunction<ServiceNorm> tenths) {
        return plan.standard().services().stream().mapToInt(tenths).sum();
    }

    record CodeView(String code, String name, int normTenths, int monthTenths, int quarterTenths, int courseTenths) {

        static CodeView of(GroupPlan plan, ServiceNorm norm) {
            return new CodeView(
                    norm.code().value(),
                    norm.name(),
                    norm.normTenths(),
                    plan.monthTenths(norm),
                    plan.quarterTenths(norm),
                    plan.courseTenths(norm));
        }
    }
}
