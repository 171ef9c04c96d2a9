package org.shagi.assignment.domain.cyclogram;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.shagi.kit.domain.Role;

/**
 * One cell of the cyclogram, as somebody wrote it; {@link CyclogramRules} say whether it makes sense.
 *
 * @param weekday 1 Monday to 5 Friday
 * @param weeks weeks of the cycle in which the cell holds, of 1 to 4
 * @param codes the service given, such as {@code 5.3}; of a reserve, the services whose backlog may be made up in it
 * @param reserve nothing is planned here beforehand
 * @param activity what is done, in Russian; may be empty
 */
public record Cell(
        int weekday,
        LocalTime from,
        LocalTime to,
        SortedSet<Integer> weeks,
        List<String> codes,
        boolean reserve,
        String activity,
        Role provider) {

    public Cell {
        weeks = Collections.unmodifiableSortedSet(new TreeSet<>(weeks));
        codes = List.copyOf(codes);
    }

    public boolean holdsOn(int aWeekday, int week) {
        return weekday == aWeekday && weeks.contains(week);
    }

    /** Minutes it lasts; negative if it ends before it begins. */
    long minutes() {
        return Duration.between(from, to).toMinutes();
    }
}
