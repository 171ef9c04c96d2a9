package org.shagi.portal.forms;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Days as people type them, 24.11.2026, and as a browser's own field sends them, 2026-11-24. */
final class Days {

    private static final List<DateTimeFormatter> WRITTEN = Stream.of("uuuu-MM-dd", "d.M.uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private Days() {}

    /** The day that is written; empty if it is none, such as 31.02.2026. */
    static Optional<LocalDate> read(String text) {
        return WRITTEN.stream().flatMap(way -> read(text, way).stream()).findFirst();
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter way) {
        try {
            return Optional.of(LocalDate.parse(text, way));
        } catch (DateTimeParseException another) {
            return Optional.empty();
        }
    }
}
