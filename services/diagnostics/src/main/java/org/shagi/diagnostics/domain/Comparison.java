package org.shagi.diagnostics.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;

/**
 * The problems of a group beside those of the centre's other groups, indicator by indicator at one stage. The others are one sum,
 * and too few of them are none: nobody can be told from it.
 *
 * @param own by number of the indicator
 * @param others by number of the indicator; one in which fewer than {@value #FEWEST} other groups have a level is left out
 * @param groups other groups with a level at this stage
 */
public record Comparison(Stage stage, Map<Integer, Tally> own, Map<Integer, Tally> others, int groups) {

    /** With one other group the sum would be that group. */
    public static final int FEWEST = 2;

    public Comparison {
        own = Map.copyOf(own);
        others = Map.copyOf(others);
    }

    /** @param rounds of the other groups, each by number of the indicator; what nobody has a level in is left out */
    public static Comparison of(Stage stage, Map<Integer, Tally> own, List<Map<Integer, Tally>> rounds) {
        Map<Integer, List<Tally>> byIndicator = rounds.stream()
                .flatMap(round -> round.entrySet().stream())
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        var others = byIndicator.entrySet().stream()
                .filter(indicator -> indicator.getValue().size() >= FEWEST)
                .collect(toMap(
                        Map.Entry::getKey,
                        indicator -> indicator.getValue().stream().reduce(Tally.NONE, Tally::plus)));
        return new Comparison(stage, own, others, (int)
                rounds.stream().filter(round -> !round.isEmpty()).count());
    }
}
