package org.shagi.assignment.domain.plan;

import java.util.List;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.standard.ServiceNorm;
import org.shagi.kit.domain.ServiceCode;

/**
 * One row of the service plan's last columns: «план», «по стандарту», «разница» (S003 App.3).
 *
 * @param planned whole services the group is going to give in the month
 * @param standardTenths tenths of a service that the group's plan asks for in the month
 */
public record PlanComparison(ServiceCode code, int planned, int standardTenths) {

    private static final int TENTHS = 10;

    /** The rows of a service plan, in the order of the standard. */
    public static List<PlanComparison> of(ServicePlan plan, Group group, GroupPlan asked) {
        return asked.standard().services().stream()
                .map(norm -> row(plan, group, asked, norm))
                .toList();
    }

    /** Planned − standard, in tenths of a service; negative means that less is planned than asked for. */
    public int differenceTenths() {
        return planned * TENTHS - standardTenths;
    }

    private static PlanComparison row(ServicePlan plan, Group group, GroupPlan asked, ServiceNorm norm) {
        return new PlanComparison(norm.code(), plan.planned(norm.code(), group), asked.tenthsIn(plan.month(), norm));
    }
}
