package org.shagi.assignment.persistence;

import java.time.YearMonth;
import java.util.List;
import org.shagi.assignment.domain.plan.GroupPlan;
import org.shagi.assignment.domain.standard.ServiceStandard;
import org.shagi.kit.outbox.CarriesOutbox;
import org.shagi.kit.outbox.OutboxEvent;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What is asked of a group, by the group's id. The amounts are not stored: they follow from a standard that never changes.
 *
 * @param version of the stored document, which saving raises by one
 */
@Document("groupPlans")
record GroupPlanDocument(
        @Id String id,
        String departmentId,
        String standardVersion,
        int children,
        List<String> months,
        List<String> plannedMonths,
        @Version long version,
        List<OutboxEvent> outbox)
        implements CarriesOutbox {

    /** The plan to be saved over the version before it. */
    static GroupPlanDocument succeeding(GroupPlan plan, List<OutboxEvent> outbox) {
        return new GroupPlanDocument(
                plan.groupId(),
                plan.departmentId(),
                plan.standard().version(),
                plan.children(),
                plan.months().stream().map(YearMonth::toString).toList(),
                plan.plannedMonths().stream().map(YearMonth::toString).toList(),
                plan.version() - 1,
                outbox);
    }

    GroupPlan plan(ServiceStandard standard) {
        return new GroupPlan(
                id,
                departmentId,
                standard,
                children,
                months.stream().map(YearMonth::parse).toList(),
                plannedMonths.stream().map(YearMonth::parse).toList(),
                version);
    }
}
