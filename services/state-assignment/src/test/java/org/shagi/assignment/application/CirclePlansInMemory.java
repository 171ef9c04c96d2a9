package org.shagi.assignment.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.shagi.assignment.domain.circle.CirclePlan;
import org.shagi.assignment.domain.circle.CirclePlans;

final class CirclePlansInMemory implements CirclePlans {

    private final Map<String, LocalDate> days = new HashMap<>();

    @Override
    public void keep(CirclePlan plan) {
        days.put(plan.groupId(), plan.drawnOn());
    }

    @Override
    public Map<String, LocalDate> drawnOn(Collection<String> groupIds) {
        return days.entrySet().stream()
                .filter(day -> groupIds.contains(day.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
