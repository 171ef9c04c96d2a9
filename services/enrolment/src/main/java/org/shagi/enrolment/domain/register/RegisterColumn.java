package org.shagi.enrolment.domain.register;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One column of a profile: a field of the record or of its service line, or a constant.
 *
 * @param name name of the element in XML and JSON
 * @param title heading in CSV and XLSX
 * @param field null for a constant
 * @param constant the same in every row; null if the column has a field
 * @param kind how its values are written
 * @param values what is written in place of a value, such as {@code М} for {@code MALE}; a value without an entry stays
 * @param required whether it must not be empty
 * @param pattern what a value that is written must match; null for anything
 */
public record RegisterColumn(
        String name,
        String title,
        @Nullable RegisterField field,
        @Nullable String constant,
        ValueKind kind,
        Map<String, String> values,
        boolean required,
        @Nullable Pattern pattern) {

    public RegisterColumn {
        values = Map.copyOf(values);
    }

    /** Whether it is filled anew for each service of a record. */
    public boolean isOfService() {
        return field != null && field.isOfService();
    }

    /** What is to be written for these fields; empty for an empty cell. */
    Optional<String> valueIn(Map<RegisterField, String> fields) {
        return Optional.ofNullable(field == null ? constant : fields.get(field))
                .map(value -> values.getOrDefault(value, value))
                .filter(value -> !value.isEmpty());
    }
}
