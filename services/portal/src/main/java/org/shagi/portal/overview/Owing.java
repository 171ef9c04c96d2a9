package org.shagi.portal.overview;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.shagi.portal.services.JournalApi.Unfilled;

/**
 * A group that owes days of its journal.
 *
 * @param days how many
 * @param oldest the first of them
 */
public record Owing(String groupId, String name, int days, LocalDate oldest) {

    private static final int SHOWN = 10;

    /** The ten that owe the most days, those that have owed longest first where the number is the same. */
    static List<Owing> longest(List<Unfilled> owed) {
        return owed.stream().collect(groupingBy(Unfilled::groupId)).values().stream()
                .map(Owing::of)
                .sorted(Comparator.comparingInt(Owing::days)
                        .reversed()
                        .thenComparing(Owing::oldest)
                        .thenComparing(Owing::name))
                .limit(SHOWN)
                .toList();
    }

    private static Owing of(List<Unfilled> days) {
        var some = days.getFirst();
        var oldest =
                days.stream().map(Unfilled::date).min(Comparator.naturalOrder()).orElse(some.date());
        return new Owing(some.groupId(), some.name(), days.size(), oldest);
    }
}
