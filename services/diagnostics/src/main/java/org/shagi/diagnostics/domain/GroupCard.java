package org.shagi.diagnostics.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The card of diagnostics results of a group at one stage (S003 App.5, «Карта результатов диагностики группы»): rows are
 * indicators, columns are children, and at the right the problems found.
 *
 * @param diagnosed children of whom at least one level is entered
 * @param children the columns; empty in a depersonalised card
 */
public record GroupCard(String groupId, Stage stage, int diagnosed, List<Group.Child> children, List<Row> rows) {

    public GroupCard {
        children = List.copyOf(children);
        rows = List.copyOf(rows);
    }

    /**
     * @param levels by child; children without a level are left out, and everybody in a depersonalised card
     */
    public record Row(Indicator indicator, SortedMap<String, Level> levels, Tally tally) {}

    /**
     * The card as the round stands; full of gaps if no round was opened at this stage.
     *
     * @param indicators the set the round was opened with
     */
    public static GroupCard of(Group group, Stage stage, IndicatorSet indicators, Optional<Round> round) {
        var matrices = round.map(Round::matrices).map(Map::copyOf).orElseGet(Map::of);
        var rows = indicators.indicators().stream()
                .map(indicator -> new Row(
                        indicator,
                        levels(matrices, indicator),
                        round.map(some -> some.tally(indicator.number())).orElse(Tally.NONE)))
                .toList();
        return new GroupCard(group.id(), stage, round.map(Round::diagnosed).orElse(0), group.children(), rows);
    }

    private static SortedMap<String, Level> levels(Map<String, Matrix> matrices, Indicator indicator) {
        var levels = new TreeMap<String, Level>();
        matrices.forEach(
                (child, matrix) -> matrix.level(indicator.number()).ifPresent(level -> levels.put(child, level)));
        return levels;
    }

    /** The children of whom a level is shown. */
    public List<String> shown() {
        return rows.stream()
                .flatMap(row -> row.levels().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The counts alone: no column, no child, no level of a child. */
    public GroupCard depersonalised() {
        var counts = rows.stream()
                .map(row -> new Row(row.indicator(), new TreeMap<>(), row.tally()))
                .toList();
        return new GroupCard(groupId, stage, diagnosed, List.of(), counts);
    }
}
