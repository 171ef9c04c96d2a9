package org.shagi.portal.deadlines;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shagi.portal.forms.Choice;

/**
 * All deadlines of a person's scope, sorted into four sections.
 *
 * @param sections overdue, today, the next seven days, later; each there, even if empty
 * @param silent services that did not answer
 * @param departments names by id, to choose from
 * @param people accounts to choose from, by name
 */
public record Board(List<Section> sections, List<String> silent, Map<String, String> departments, List<Choice> people) {

    static final List<String> STATES = List.of("OVERDUE", "TODAY", "WEEK", "LATER");

    private static final int SHOWN = 200;

    /**
     * @param lines the most pressing of them
     * @param count how many there are
     */
    public record Section(String state, List<Line> lines, int count) {

        /** How many are not shown. */
        public int hidden() {
            return count - lines.size();
        }
    }

    /** @param beyond by state, how many there are that were not listed */
    static List<Section> sections(List<Line> lines, Map<String, Integer> beyond) {
        var byState = lines.stream().sorted(Line.MOST_PRESSING_FIRST).collect(Collectors.groupingBy(Line::state));
        return STATES.stream()
                .map(state -> section(state, byState.getOrDefault(state, List.of()), beyond.getOrDefault(state, 0)))
                .toList();
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return sections.stream().allMatch(section -> section.count() == 0);
    }

    /** How many deadlines are in this state. */
    public int count(String state) {
        return sections.stream()
                .filter(section -> section.state().equals(state))
                .mapToInt(Section::count)
                .sum();
    }

    private static Section section(String state, List<Line> lines, int beyond) {
        return new Section(state, lines.stream().limit(SHOWN).toList(), lines.size() + beyond);
    }
}
