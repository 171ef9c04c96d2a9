package org.shagi.quota.persistence;

import java.time.YearMonth;
import java.util.List;
import org.shagi.kit.store.Versioned;
import org.shagi.quota.domain.DrawnPlan;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A stored {@link DrawnPlan}.
 *
 * @param id {@code groupId|yyyy-MM}
 */
@Document(DrawnPlanDocument.COLLECTION)
record DrawnPlanDocument(
        @Id String id, String groupId, String departmentId, String month, List<Integer> daysByDigit, long version)
        implements Versioned {

    static final String COLLECTION = "drawn-plans";

    static DrawnPlanDocument of(DrawnPlan plan) {
        return new DrawnPlanDocument(
                GroupMonthDocument.idOf(plan.groupId(), plan.month()),
                plan.groupId(),
                plan.departmentId(),
                plan.month().toString(),
                plan.daysByDigit(),
                plan.version());
    }

    DrawnPlan toDomain() {
        return new DrawnPlan(groupId, departmentId, YearMonth.parse(month), daysByDigit, version);
    }
}
