package org.shagi.diagnostics.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * «Результативность коррекционной работы»: what has become of the problems that were found at first (S003 V.5, App.5).
 *
 * <p>Each indicator is counted over the children who have a level in it in the primary and in the final round. Who had left
 * before the final round is in none of the numbers, whatever is entered, and is named beside them; who had a problem at first and has
 * no final level in that indicator is counted apart, since nobody knows what has become of it.
 *
 * @param leftEarly diagnosed at first, gone before the final diagnostics; empty in depersonalised results
 * @param unfinished diagnosed at first and still there, without a level in the final round; empty in depersonalised results
 * @param partly of the others those who are open in some row; empty in depersonalised results
 * @param early how many left early
 * @param open how many are unfinished
 */
public record GroupResults(
        String groupId,
        List<Row> rows,
        List<Group.Child> leftEarly,
        List<Group.Child> unfinished,
        List<Group.Child> partly,
        int early,
        int open) {

    public GroupResults {
        rows = List.copyOf(rows);
        leftEarly = List.copyOf(leftEarly);
        unfinished = List.copyOf(unfinished);
        partly = List.copyOf(partly);
    }

    /**
     * The children behind the numbers of an indicator, by id.
     *
     * @param found ПР: red or blue at first
     * @param reached ДР: those of them who are green in the end
     * @param improved those of them who are a level better and still not green
     * @param open red or blue at first, still there, and without a final level in this indicator; in none of the other numbers
     */
    public record Row(Indicator indicator, Part found, Part reached, Part improved, Part open) {

        /** РДЦ = ДР × 100 ÷ ПР, in tenths of a per cent, half up; empty when nobody is in ПР. */
        public OptionalInt achievedPercentTenths() {
            return Percent.tenths(reached.count(), found.count());
        }

        /** Whether nobody is in ПР only because final levels are missing: there were problems, and nothing can be said of them yet. */
        public boolean isUnknown() {
            return found.count() == 0 && open.count() > 0;
        }
    }

    /**
     * Some of the children.
     *
     * @param children ids; empty in depersonalised results
     */
    public record Part(int count, List<String> children) {

        public Part {
            children = List.copyOf(children);
        }

        static Part of(List<String> children) {
            return new Part(children.size(), children);
        }

        private Part depersonalised() {
            return new Part(count, List.of());
        }
    }

    /**
     * The results as the rounds stand; zeros as long as there is no final one.
     *
     * @param first the primary round, if there is one
     * @param last the final round, if there is one
     */
    public static GroupResults of(Group group, IndicatorSet indicators, Optional<Round> first, Optional<Round> last) {
        var end =
                last.map(round -> round.opening().on()).or(() -> group.course().flatMap(Course::to));
        var diagnosed = group.children().stream()
                .filter(child -> first.filter(round -> round.matrix(child.id()).isDiagnosed())
                        .isPresent())
                .toList();
        var gone = diagnosed.stream().filter(child -> isGone(child, end)).toList();
        var staying = diagnosed.stream().filter(child -> !gone.contains(child)).toList();
        var rows = indicators.indicators().stream()
                .map(indicator -> row(indicator, staying, first, last))
                .toList();
        var unfinished = staying.stream()
                .filter(child -> last.filter(round -> round.matrix(child.id()).isDiagnosed())
                        .isEmpty())
                .toList();
        var partly = staying.stream()
                .filter(child -> !unfinished.contains(child))
                .filter(child ->
                        rows.stream().anyMatch(row -> row.open().children().contains(child.id())))
                .toList();
        return new GroupResults(group.id(), rows, gone, unfinished, partly, gone.size(), unfinished.size());
    }

    private static boolean isGone(Group.Child child, Optional<LocalDate> end) {
        return end.filter(child::leftBefore).isPresent();
    }

    private static Row row(
            Indicator indicator, List<Group.Child> children, Optional<Round> first, Optional<Round> last) {
        var found = which(indicator, children, first, last, (before, after) -> before.isProblem());
        var reached =
                which(indicator, children, first, last, (before, after) -> before.isProblem() && !after.isProblem());
        var improved = which(
                indicator,
                children,
                first,
                last,
                (before, after) -> after.isProblem() && after.points() > before.points());
        var open = Part.of(children.stream()
                .map(Group.Child::id)
                .filter(child ->
                        level(first, child, indicator).filter(Level::isProblem).isPresent()
                                && level(last, child, indicator).isEmpty())
                .toList());
        return new Row(indicator, found, reached, improved, open);
    }

    private static Part which(
            Indicator indicator,
            List<Group.Child> children,
            Optional<Round> first,
            Optional<Round> last,
            BiPredicate<Level, Level> change) {
        return Part.of(children.stream()
                .map(Group.Child::id)
                .filter(child -> level(first, child, indicator)
                        .flatMap(before -> level(last, child, indicator).map(after -> change.test(before, after)))
                        .orElse(false))
                .toList());
    }

    private static Optional<Level> level(Optional<Round> round, String child, Indicator indicator) {
        return round.flatMap(some -> some.matrix(child).level(indicator.number()));
    }

    /** The children of whom something is told. */
    public List<String> shown() {
        var behind = rows.stream()
                .flatMap(row -> Stream.of(row.found(), row.open()))
                .flatMap(part -> part.children().stream());
        var beside = Stream.of(leftEarly, unfinished).flatMap(List::stream).map(Group.Child::id);
        return Stream.concat(behind, beside).distinct().sorted().toList();
    }

    /** The numbers alone. */
    public GroupResults depersonalised() {
        var counts = rows.stream()
                .map(row -> new Row(
                        row.indicator(),
                        row.found().depersonalised(),
                        row.reached().depersonalised(),
                        row.improved().depersonalised(),
                        row.open().depersonalised()))
                .toList();
        return new GroupResults(groupId, counts, List.of(), List.of(), List.of(), early, open);
    }
}
