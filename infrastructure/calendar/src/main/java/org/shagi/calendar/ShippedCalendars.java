package org.shagi.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The years that lie beside this class as {@code <year>.txt}, without a gap from the first one on. */
final class ShippedCalendars {

    private static final int FIRST_YEAR = 2019;

    private ShippedCalendars() {}

    static List<CalendarYear> all() {
        var years = new ArrayList<CalendarYear>();
        for (int year = FIRST_YEAR; resource(year) instanceof URL file; year++) {
            years.add(CalendarFile.read(year, lines(file)));
        }
        return years;
    }

    private static @Nullable URL resource(int year) {
        return ShippedCalendars.class.getResource(year + ".txt");
    }

    private static List<String> lines(URL file) {
        try (var in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
