package org.shagi.assignment.persistence;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import org.shagi.assignment.domain.plan.PlannedDay;
import org.shagi.assignment.domain.plan.ServicePlan;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.kit.outbox.CarriesOutbox;
import org.shagi.kit.outbox.OutboxEvent;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The service plan of a group and month.
 *
 * @param id group and month, {@code <groupId>|2019-01}
 * @param version of the stored document, which saving raises by one
 */
@Document("servicePlans")
record ServicePlanDocument(
        @Id String id,
        String groupId,
        String departmentId,
        String month,
        List<DayDocument> days,
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
                plan.days().stream().map(DayDocument::of).toList(),
                plan.version() - 1,
                outbox);
    }

    ServicePlan plan() {
        return new ServicePlan(
                groupId,
                departmentId,
                YearMonth.parse(month),
                days.stream().map(DayDocument::day).toList(),
                version);
    }

    record DayDocument(String date, List<String> codes) {

        static DayDocument of(PlannedDay day) {
            return new DayDocument(
                    day.date().toString(),
                    day.codes().stream().map(ServiceCode::value).toList());
        }

        PlannedDay day() {
            return new PlannedDay(
                    LocalDate.parse(date), codes.stream().map(ServiceCode::new).collect(toCollection(TreeSet::new)));
        }
    }
}
