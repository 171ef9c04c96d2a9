package org.shagi.diagnostics.domain;

import static org.shagi.diagnostics.domain.Given.COURSE;
import static org.shagi.diagnostics.domain.Given.SET;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A course as a table: levels by their first letters, child by child, «-» for none. */
final class GivenCourse {

    static final LocalDate FINAL_DAY = COURSE.from().plusWeeks(24);
    static final LocalDate COURSE_END = COURSE.to().orElseThrow();

    private GivenCourse() {}

    static GroupResults results(List<Group.Child> children, String first, String last) {
        return GroupResults.of(
                group(children),
                SET,
                Optional.of(round(Stage.PRIMARY, COURSE.from(), first)),
                Optional.of(round(Stage.FINAL, FINAL_DAY, last)));
    }

    /** @param indicators the levels of all children in the first indicator, in the second, and so on */
    static Round round(Stage stage, LocalDate on, String... indicators) {
        var matrices = new TreeMap<String, Matrix>();
        for (int number = 1; number <= indicators.length; number++) {
            for (int child = 0; child < indicators[number - 1].length(); child++) {
                var letter = indicators[number - 1].charAt(child);
                var levels = matrices.getOrDefault("c" + child, Matrix.EMPTY).entries();
                matrices.put("c" + child, new Matrix(with(levels, number, letter), new TreeMap<>()));
            }
        }
        return round(stage, on, matrices);
    }

    private static TreeMap<Integer, Entry> with(SortedMap<Integer, Entry> levels, int number, char letter) {
        var more = new TreeMap<>(levels);
        Stream.of(Level.values())
                .filter(level -> level.name().charAt(0) == letter)
                .forEach(level -> more.put(number, entry(level)));
        return more;
    }

    static Round round(Stage stage, LocalDate on, TreeMap<String, Matrix> matrices) {
        var opening = new Opening(on, new Stamp("leader", Given.NOON), stage.name());
        return new Round("g1", "d1", stage, 1, opening, Conduct.UNSAID, Optional.empty(), matrices, 2);
    }

    static Entry entry(Level level) {
        return new Entry(level, new Stamp("psychologist", Given.NOON));
    }

    static Group group(List<Group.Child> children) {
        return new Group("g1", "d1", Optional.of(COURSE), Set.of("leader", "psychologist"), children, 1);
    }

    static List<Group.Child> children(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> child("c" + i, COURSE_END))
                .toList();
    }

    static Group.Child child(String id, LocalDate last) {
        return new Group.Child(id, "case of " + id, Optional.of(last));
    }
}
