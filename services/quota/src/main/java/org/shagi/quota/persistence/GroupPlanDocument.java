package org.shagi.quota.persistence;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.shagi.kit.store.Versioned;
import org.shagi.quota.domain.Amounts;
import org.shagi.quota.domain.GroupPlan;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A stored {@link GroupPlan}.
 *
 * @param id id of the group; of a version that is kept for looking back, {@code groupId|version}
 * @param planTenths tenths by digit of the code, by month
 */
@Document(GroupPlanDocument.COLLECTION)
record GroupPlanDocument(
        @Id String id,
        String groupId,
        String departmentId,
        int children,
        Map<String, Map<String, Long>> planTenths,
        long version,
        Instant toldAt)
        implements Versioned {

    static final String COLLECTION = "group-plans";
    static final String VERSIONS = "group-plan-versions";

    static GroupPlanDocument of(GroupPlan plan) {
        var planTenths = new TreeMap<String, Map<String, Long>>();
        plan.months().forEach((month, amounts) -> planTenths.put(month.toString(), AmountsMapping.toStored(amounts)));
        return new GroupPlanDocument(
                plan.groupId(),
                plan.groupId(),
                plan.departmentId(),
                plan.children(),
                planTenths,
                plan.version(),
                plan.toldAt());
    }

    GroupPlanDocument kept() {
        return new GroupPlanDocument(
                Versions.idOf(groupId, version), groupId, departmentId, children, planTenths, version, toldAt);
    }

    GroupPlan toDomain() {
        var byMonth = new TreeMap<YearMonth, Amounts>();
        planTenths.forEach((month, amounts) -> byMonth.put(YearMonth.parse(month), AmountsMapping.fromStored(amounts)));
        return new GroupPlan(groupId, departmentId, children, byMonth, version, toldAt);
    }
}
