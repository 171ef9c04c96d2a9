package org.shagi.assignment.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shagi.assignment.domain.given.DayGiven;
import org.shagi.assignment.domain.given.GivenDays;

final class GivenDaysInMemory implements GivenDays {

    private final Map<String, DayGiven> byId = new HashMap<>();

    @Override
    public List<DayGiven> of(String groupId, List<LocalDate> dates) {
        return byId.values().stream()
                .filter(day -> day.groupId().equals(groupId) && dates.contains(day.date()))
                .toList();
    }

    @Override
    public void replaceIfNewer(DayGiven day) {
        byId.merge(day.groupId() + "|" + day.date(), day, (old, more) -> more.version() > old.version() ? more : old);
    }
}
