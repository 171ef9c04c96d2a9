package org.shagi.journal.persistence;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.shagi.journal.domain.MonthPlan;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.kit.store.Versioned;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A month plan as state-assignment told it last.
 *
 * @param id {@code groupId|yyyy-MM}
 */
@Document("plans")
record PlanDocument(@Id String id, String groupId, String month, List<Day> days, long version) implements Versioned {

    static String idOf(String groupId, YearMonth month) {
        return groupId + '|' + month;
    }

    static PlanDocument of(MonthPlan plan) {
        return new PlanDocument(
                idOf(plan.groupId(), plan.month()),
                plan.groupId(),
                plan.month().toString(),
                plan.days().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(Day::of)
                        .toList(),
                plan.version());
    }

    MonthPlan plan() {
        return new MonthPlan(
                groupId,
                YearMonth.parse(month),
                days.stream()
                        .collect(toUnmodifiableMap(
                                day -> LocalDate.parse(day.date()), day -> List.copyOf(Codes.sorted(day.codes())))),
                version);
    }

    record Day(String date, List<String> codes) {

        static Day of(Map.Entry<LocalDate, List<ServiceCode>> day) {
            return new Day(
                    day.getKey().toString(),
                    day.getValue().stream().map(ServiceCode::value).toList());
        }
    }
}
