package org.shagi.journal.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.shagi.kit.domain.ServiceCode;

/**
 * A day sheet as far as one must know it to tell what it lacks.
 *
 * @param children ids of those who have a mark
 * @param absent those of them who are marked «Н»
 * @param given codes that somebody was given; 5.1 among them if anybody came
 * @param quiet pages of which somebody said that there is no session that day
 * @param themes by code; of a code with several, all of them
 */
public record MarkedDay(
        String groupId,
        LocalDate date,
        Set<String> children,
        Set<String> absent,
        Set<ServiceCode> given,
        Set<JournalPage> quiet,
        Map<ServiceCode, String> themes) {

    public MarkedDay {
        children = Set.copyOf(children);
        absent = Set.copyOf(absent);
        given = Set.copyOf(given);
        quiet = Set.copyOf(quiet);
        themes = Map.copyOf(themes);
    }

    /** A day that nobody has written in. */
    public static MarkedDay blank(String groupId, LocalDate date) {
        return new MarkedDay(groupId, date, Set.of(), Set.of(), Set.of(), Set.of(), Map.of());
    }

    /** How many of these children have no mark yet. */
    public int unfilled(Collection<RosterChild> roster) {
        return (int) roster.stream()
                .filter(child -> !children.contains(child.childId()))
                .count();
    }
}
