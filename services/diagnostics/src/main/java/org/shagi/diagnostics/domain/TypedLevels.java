package org.shagi.diagnostics.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Levels of one child as they came, in words that may mean nothing.
 *
 * @param indicators the set that gives the words their meaning
 * @param levels name of the level by number of the indicator; empty takes the level back
 * @param days name of the level by day of observation, by number of the indicator; empty takes the day back
 */
record TypedLevels(
        IndicatorSet indicators,
        Map<String, Optional<String>> levels,
        Map<String, Map<String, Optional<String>>> days) {

    /** Numbers of the indicators it speaks of, as they came. */
    Set<String> numbers() {
        var numbers = new TreeSet<>(levels.keySet());
        numbers.addAll(days.keySet());
        return numbers;
    }

    /** Names of the levels it speaks of, as they came. */
    Stream<String> names() {
        return Stream.concat(levels.values().stream(), days.values().stream().flatMap(day -> day.values().stream()))
                .flatMap(Optional::stream);
    }

    /** Whether it would change an indicator in which something was entered under another stamp than these. */
    boolean isAgainst(Matrix standing, Predicate<Stamp> open) {
        return numbers().stream()
                .flatMap(number -> indicators.parse(number).stream())
                .map(Indicator::number)
                .anyMatch(number -> !standing.isOpen(number, open) && differs(number, standing));
    }

    private boolean differs(int number, Matrix standing) {
        var level = levels.get(Integer.toString(number));
        var seen = standing.observation(number).days();
        return (level != null && !level.equals(standing.level(number).map(Level::name)))
                || days.getOrDefault(Integer.toString(number), Map.of()).entrySet().stream()
                        .anyMatch(day -> !day.getValue()
                                .equals(Observation.parseDay(day.getKey())
                                        .flatMap(known -> Optional.ofNullable(seen.get(known)))
                                        .map(entry -> entry.level().name())));
    }

    /** The levels as the matrix knows them; to be asked for only when the rules found nothing. */
    Map<Integer, Optional<Level>> levelsRead() {
        var parsed = new HashMap<Integer, Optional<Level>>();
        levels.forEach((number, level) -> parsed.put(number(number), level(level)));
        return parsed;
    }

    /** The days as the matrix knows them; to be asked for only when the rules found nothing. */
    Map<Integer, Map<Integer, Optional<Level>>> daysRead() {
        var parsed = new HashMap<Integer, Map<Integer, Optional<Level>>>();
        days.forEach((number, observed) -> {
            var byDay = new HashMap<Integer, Optional<Level>>();
            observed.forEach((day, level) -> byDay.put(Observation.parseDay(day).orElseThrow(), level(level)));
            parsed.put(number(number), byDay);
        });
        return parsed;
    }

    private int number(String number) {
        return indicators.parse(number).orElseThrow().number();
    }

    private static Optional<Level> level(Optional<String> name) {
        return name.map(known -> Level.parse(known).orElseThrow());
    }
}
