package org.shagi.calendar.terms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.shagi.calendar.terms.TermStanza.Key;

/**
 * Reads rules of terms from lines of text: a heading {@code [T-12]}, then one line for each property, {@code owner
 * DEPARTMENT_HEAD}. A dash takes a property away. Empty lines and lines that begin with {@code #} say nothing.
 */
final class TermFile {

    private static final Pattern HEADING = Pattern.compile("\\[(T-\\d{2,3})]");
    private static final Pattern LINE = Pattern.compile("([a-z]+)\\s+(.+)");

    private final Map<String, Map<Key, String>> stanzas = new LinkedHashMap<>();
    private String current = "";

    private TermFile() {}

    /** @throws IllegalArgumentException if a line cannot be read, or a rule or a property of it is written twice */
    static List<TermStanza> read(List<String> lines) {
        var file = new TermFile();
        lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(file::line);
        var read = new ArrayList<TermStanza>();
        file.stanzas.forEach((id, properties) -> read.add(new TermStanza(id, properties)));
        return read;
    }

    private void line(String line) {
        var heading = HEADING.matcher(line);
        if (heading.matches()) {
            current = heading.group(1);
            if (stanzas.put(current, new EnumMap<>(Key.class)) != null) {
                throw unreadable("written twice");
            }
            return;
        }
        var property = LINE.matcher(line);
        var stanza = stanzas.get(current);
        if (stanza == null || !property.matches()) {
            throw unreadable(line);
        }
        if (stanza.put(key(property.group(1), line), property.group(2)) != null) {
            throw unreadable(line);
        }
    }

    private Key key(String word, String line) {
        for (var key : Key.values()) {
            if (key.name().toLowerCase(Locale.ROOT).equals(word)) {
                return key;
            }
        }
        throw unreadable(line);
    }

    private IllegalArgumentException unreadable(String line) {
        return new IllegalArgumentException("term %s, line not understood: %s".formatted(current, line));
    }
}
