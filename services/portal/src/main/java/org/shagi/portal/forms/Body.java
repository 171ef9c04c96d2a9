package org.shagi.portal.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is sent of a form: the fields under their names, what was left empty left out. What cannot be read is blamed on its field. */
final class Body {

    private final Form form;
    private final Map<String, Object> content = new LinkedHashMap<>();

    Body(Form form) {
        this.form = form;
    }

    Map<String, Object> read() {
        form.fields().forEach(this::read);
        return content;
    }

    private void read(Field field) {
        var text = form.value(field.name());
        if (field.kind() == Field.Kind.FLAG) {
            put(field.name(), !text.isEmpty());
        } else if (!text.isEmpty()) {
            value(field, text).ifPresent(value -> put(field.name(), value));
        } else if (field.required()) {
            form.blame(field.name(), "form.missing");
        }
    }

    private Optional<Object> value(Field field, String text) {
        return switch (field.kind()) {
            case DATE -> orBlame(field, Days.read(text), "form.no-date");
            case WHOLE -> orBlame(field, whole(text), "form.no-number");
            case LINES ->
                Optional.of(text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
            case TEXT, LONG_TEXT, PHONE, SNILS, FLAG, CHOICE -> Optional.of(text);
        };
    }

    private Optional<Object> orBlame(Field field, Optional<?> value, String key) {
        if (value.isEmpty()) {
            form.blame(field.name(), key);
        }
        return value.map(Object.class::cast);
    }

    private static Optional<Integer> whole(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private void put(String name, Object value) {
        var steps = name.split("\\.");
        var place = content;
        for (int depth = 0; depth < steps.length - 1; depth++) {
            place = inner(place, steps[depth]);
        }
        place.put(steps[steps.length - 1], value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> inner(Map<String, Object> outer, String name) {
        return (Map<String, Object>) outer.computeIfAbsent(name, none -> new LinkedHashMap<String, Object>());
    }
}
