package org.shagi.quota.persistence;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shagi.kit.store.Versioned;
import org.shagi.quota.domain.Amounts;
import org.shagi.quota.domain.GroupPlan;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A stored {@link GroupPlan}.
 *
 * @param id id of the group
 * @param months the months planned, to find the plan by
 * @param planTenths tenths by digit of the code, by month
 */
@Document(GroupPlanDocument.COLLECTION)
@CompoundIndex(name = "department-months", def = "{departmentId: 1, months: 1}")
record GroupPlanDocument(
        @Id String id,
        String departmentId,
        int children,
        @Indexed List<String> months,
        Map<String, Map<String, Long>> planTenths,
        long version)
        implements Versioned {

    static final String COLLECTION = "group-plans";

    static GroupPlanDocument of(GroupPlan plan) {
        var planTenths = new TreeMap<String, Map<String, Long>>();
        plan.months().forEach((month, amounts) -> planTenths.put(month.toString(), AmountsMapping.toStored(amounts)));
        return new GroupPlanDocument(
                plan.groupId(),
                plan.departmentId(),
                plan.children(),
                List.copyOf(planTenths.keySet()),
                planTenths,
                plan.version());
    }

    GroupPlan toDomain() {
        var byMonth = new TreeMap<YearMonth, Amounts>();
        planTenths.forEach((month, amounts) -> byMonth.put(YearMonth.parse(month), AmountsMapping.fromStored(amounts)));
        return new GroupPlan(id, departmentId, children, byMonth, version);
    }
}
