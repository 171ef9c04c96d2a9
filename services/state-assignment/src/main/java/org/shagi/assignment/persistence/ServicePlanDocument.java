package org.shagi.assignment.persistence;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.assignment.domain.plan.ServicePlan;
import org.shagi.assignment.persistence.PlanDays.DayDocument;
import org.shagi.assignment.persistence.PlanDays.EditionDocument;
import org.shagi.kit.outbox.CarriesOutbox;
import org.shagi.kit.outbox.OutboxEvent;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The service plan of a group and month.
 *
 * @param id group and month, {@code <groupId>|2019-01}
 * @param amendment null in plans stored before they were approved, and so are {@code editions}
 * @param version of the stored document, which saving raises by one
 */
@Document("servicePlans")
record ServicePlanDocument(
        @Id String id,
        String groupId,
        String departmentId,
        String month,
        List<DayDocument> days,
        @Nullable String amendment,
        @Nullable List<EditionDocument> editions,
        @Version long version,
        List<OutboxEvent> outbox)
        implements CarriesOutbox {

    static String id(String groupId, YearMonth month) {
        return groupId + "|" + month;
    }

    /** The plan to be saved over the version before it. */
    static ServicePlanDocument succeeding(ServicePlan plan, List<OutboxEvent> outbox) {
        return new ServicePlanDocument(
                id(plan.groupId(), plan.month()),
                plan.groupId(),
                plan.departmentId(),
                plan.month().toString(),
                PlanDays.of(plan.days()),
                plan.amendment(),
                plan.editions().stream().map(EditionDocument::of).toList(),
                plan.version() - 1,
                outbox);
    }

    ServicePlan plan() {
        return new ServicePlan(
                groupId,
                departmentId,
                YearMonth.parse(month),
                PlanDays.days(days),
                amendment == null ? "" : amendment,
                editions == null
                        ? List.of()
                        : editions.stream().map(EditionDocument::edition).toList(),
                version);
    }
}
