package org.shagi.assignment.application;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.shagi.assignment.domain.planning.YearPlanning;
import org.shagi.assignment.domain.planning.YearPlannings;

final class YearPlanningsInMemory implements YearPlannings {

    private final Map<Integer, YearPlanning> planningsByYear = new ConcurrentHashMap<>();

    @Override
    public Optional<YearPlanning> of(int year) {
        return Optional.ofNullable(planningsByYear.get(year));
    }

    @Override
    public synchronized boolean begin(YearPlanning begun, Instant now) {
        if (of(begun.year()).filter(last -> last.isUnderWay(now)).isPresent()) {
            return false;
        }
        planningsByYear.put(begun.year(), begun);
        return true;
    }

    @Override
    public void note(YearPlanning planning) {
        planningsByYear.put(planning.year(), planning);
    }
}
