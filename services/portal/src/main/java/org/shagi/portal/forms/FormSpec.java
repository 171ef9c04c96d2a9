package org.shagi.portal.forms;

import java.util.List;

/**
 * What a form asks for.
 *
 * @param id stands before the ids of its fields, so that a page may hold several forms; also part of the keys of its texts
 * @param fields in the order of the page
 */
public record FormSpec(String id, List<Field> fields) {

    public FormSpec {
        fields = List.copyOf(fields);
    }

    public static FormSpec of(String id, Field... fields) {
        return new FormSpec(id, List.of(fields));
    }

    boolean has(String name) {
        return fields.stream().anyMatch(field -> field.name().equals(name));
    }
}
