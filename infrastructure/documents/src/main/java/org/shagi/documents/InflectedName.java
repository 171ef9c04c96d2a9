package org.shagi.documents;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A full name in the cases of official papers.
 *
 * @param female by the papers; participles and pronouns follow it
 * @param cases every {@link NameCase}
 */
public record InflectedName(boolean female, Map<NameCase, String> cases) {

    public InflectedName {
        if (cases.size() != NameCase.values().length) {
            throw new IllegalArgumentException("a name without all its cases");
        }
        cases = Map.copyOf(new EnumMap<>(cases));
    }

    /** {@code И.О. Фамилия}, as it stands beside a signature. */
    public String signed() {
        var words = in(NameCase.NOMINATIVE).split(" ");
        var initials = new StringBuilder();
        for (int i = 1; i < words.length && i <= 2; i++) {
            initials.append(words[i].charAt(0)).append('.');
        }
        return initials.isEmpty() ? words[0] : initials + " " + words[0];
    }

    /** The name in one case. */
    public String in(NameCase wanted) {
        return cases.getOrDefault(wanted, "");
    }

    Map<String, String> fields() {
        var fields = new HashMap<String, String>();
        cases.forEach((name, text) -> fields.put(name.name().toLowerCase(Locale.ROOT), text));
        fields.put("signed", signed());
        fields.put("named", female ? "именуемая" : "именуемый");
        fields.put("acting", female ? "действующая" : "действующий");
        fields.put("actingGenitive", female ? "действующей" : "действующего");
        fields.put("livingGenitive", female ? "проживающей" : "проживающего");
        fields.put("informed", female ? "ознакомлена" : "ознакомлен");
        return fields;
    }

    /** Nothing of the name: it must not get into a log. */
    @Override
    public String toString() {
        return "InflectedName[hidden]";
    }
}
