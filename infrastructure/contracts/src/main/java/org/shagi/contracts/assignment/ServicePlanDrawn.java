package org.shagi.contracts.assignment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.shagi.contracts.Event;

/** The group's service plan for a month: which codes are to be given on which working day (S003 App.3). */
public record ServicePlanDrawn(
        String groupId, String departmentId, YearMonth month, List<PlannedDay> days, long version) implements Event {

    @Override
    public String key() {
        return groupId;
    }

    /** @param codes codes planned for the day, each once; 5.1 always among them */
    public record PlannedDay(LocalDate date, List<String> codes) {}
}
