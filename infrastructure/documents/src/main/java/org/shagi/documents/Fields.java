package org.shagi.documents;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a template shows, gathered by name: text, lists of rows of text, and yes or no for a part that may be left out. */
final class Fields {

    static final String LINE = "____________________________";
    private static final String DAY = "«____» ______________ 20____ г.";

    private final Map<String, Object> fields = new HashMap<>(Map.of("noDay", DAY));

    /** A value, or nothing at all. */
    Fields put(String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
        return this;
    }

    /** A value, or a line to write it on by hand. */
    Fields line(String name, @Nullable String value) {
        fields.put(name, value == null || value.isBlank() ? LINE : value);
        return this;
    }

    /** A day as {@code «09» января 2019 г.}, or a line to write it on. */
    Fields day(String name, @Nullable LocalDate day) {
        fields.put(name, day == null ? DAY : RussianDates.words(day));
        return this;
    }

    /** Number and date of a paper as {@code № 1-р от 29.12.2018}, or a line. */
    Fields paper(String name, @Nullable NumberedPaper paper) {
        fields.put(name, paper == null ? "№ __________ от ____.____.20____ г." : paper.shown());
        return this;
    }

    Fields term(String name, Term term) {
        fields.put(name, term.shown());
        return this;
    }

    /** The name in its cases, {@code <name>.genitive} and so on. */
    Fields person(String name, InflectedName person) {
        fields.put(name, person.fields());
        return this;
    }

    Fields rows(String name, List<Map<String, String>> rows) {
        fields.put(name, rows);
        return this;
    }

    Fields all(Map<String, Object> others) {
        fields.putAll(others);
        return this;
    }

    Map<String, Object> map() {
        return Collections.unmodifiableMap(fields);
    }
}
