package org.shagi.quota.application;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.quota.domain.Figure;
import org.shagi.quota.domain.RecordedDay;

/**
 * Where a figure comes from.
 *
 * @param code empty for all codes together
 * @param children number of children the plan was computed for (КД); 0 if there is no plan
 * @param days the newest sheet of each recorded day of the month, in order; their counts add up to the fact
 */
public record Provenance(
        String groupId,
        YearMonth month,
        Optional<ServiceCode> code,
        Figure figure,
        int children,
        List<RecordedDay> days) {

    /** What a day brought to the figure, in whole services. */
    public long countOf(RecordedDay day) {
        return code.map(day.counts()::of).orElseGet(day.counts()::total);
    }
}
