package org.shagi.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The invented children, 5 to 11 years old on the first day of their course, in the order of their surnames; they stand in
 * {@code children.csv}, a line each.
 */
final class SampleChildren {

    private static final List<String> LINES = lines();

    private SampleChildren() {}

    /** The children of the group with this key. */
    static List<SampleChild> of(String group) {
        return LINES.stream()
                .filter(line -> line.startsWith(group + ";"))
                .map(SampleChildren::child)
                .toList();
    }

    private static SampleChild child(String line) {
        var cells = List.of(line.split(";"));
        return new SampleChild(
                cells.get(1),
                cells.get(2),
                cells.get(3),
                LocalDate.parse(cells.get(4)),
                cells.get(5),
                cells.get(6),
                cells.get(7),
                cells.get(8),
                cells.get(9),
                cells.get(10));
    }

    private static List<String> lines() {
        try (var file = Objects.requireNonNull(SampleChildren.class.getResourceAsStream("children.csv"))) {
            return new String(file.readAllBytes(), UTF_8).lines().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
