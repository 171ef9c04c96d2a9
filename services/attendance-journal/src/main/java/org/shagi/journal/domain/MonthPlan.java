package org.shagi.journal.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.shagi.kit.domain.ServiceCode;

/**
 * Which services the group planned for which day of a month, as state-assignment told it last (S003 App.3).
 *
 * @param days codes by day; a day without services is not among them
 * @param version of the plan in state-assignment; 0 where no plan was drawn
 */
public record MonthPlan(String groupId, YearMonth month, Map<LocalDate, List<ServiceCode>> days, long version) {

    public MonthPlan {
        days = Map.copyOf(days);
    }

    /** The plan of a month for which none was drawn. */
    public static MonthPlan none(String groupId, YearMonth month) {
        return new MonthPlan(groupId, month, Map.of(), 0);
    }

    /** Codes planned for that day. */
    public List<ServiceCode> on(LocalDate date) {
        return days.getOrDefault(date, List.of());
    }
}
