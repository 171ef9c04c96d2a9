package org.shagi.portal.today;

import java.time.LocalDate;
import java.util.List;
import org.shagi.portal.services.JournalApi;
import org.springframework.stereotype.Component;

/** The days of the last two weeks, today among them, that groups owe marks for (S003 III.6). */
@Component
class UnfilledDays {

    static final int LOOK_BACK_DAYS = 14;

    private final JournalApi journal;

    UnfilledDays(JournalApi journal) {
        this.journal = journal;
    }

    /** @param dates oldest first */
    record UnfilledGroup(String id, String name, List<LocalDate> dates) {}

    /** The groups that owe something, by name. */
    List<UnfilledGroup> upTo(LocalDate today) {
        var owed = journal.unfilled(null, today.minusDays(LOOK_BACK_DAYS - 1L), today);
        return owed.stream()
                .map(JournalApi.Unfilled::groupId)
                .distinct()
                .map(id -> group(
                        owed.stream().filter(day -> day.groupId().equals(id)).toList()))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    private static UnfilledGroup group(List<JournalApi.Unfilled> days) {
        var first = days.getFirst();
        return new UnfilledGroup(
                first.groupId(),
                first.name(),
                days.stream().map(JournalApi.Unfilled::date).toList());
    }
}
