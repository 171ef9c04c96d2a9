package org.shagi.enrolment.persistence;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.register.MessageType;
import org.shagi.enrolment.domain.register.RegisterColumn;
import org.shagi.enrolment.domain.register.RegisterField;
import org.shagi.enrolment.domain.register.RegisterProfile;
import org.shagi.enrolment.domain.register.ValueKind;

/**
 * A profile as it stands in a file, and within a signed batch.
 *
 * @param messageTypes what it is for; null for all messages about children
 * @param encoding of CSV: {@code UTF-8} or another that the JDK knows, such as {@code windows-1251}
 * @param separator of CSV, one character
 */
record ProfileFile(
        String id,
        String title,
        String schemaVersion,
        @Nullable Set<MessageType> messageTypes,
        String encoding,
        boolean byteOrderMark,
        String separator,
        String datePattern,
        boolean decimalComma,
        List<Column> columns) {

    static ProfileFile of(RegisterProfile profile) {
        return new ProfileFile(
                profile.id(),
                profile.title(),
                profile.schemaVersion(),
                profile.messageTypes(),
                profile.charset().name(),
                profile.byteOrderMark(),
                String.valueOf(profile.separator()),
                profile.datePattern(),
                profile.decimalComma(),
                profile.columns().stream().map(Column::of).toList());
    }

    /** @throws IllegalArgumentException if something in it cannot be followed */
    RegisterProfile profile() {
        check(id.matches("[a-z0-9-]+"), "id");
        check(separator.length() == 1 && !"\"\r\n".contains(separator), "separator");
        var names = columns.stream().collect(toMap(Column::name, Column::column));
        check(names.size() == columns.size() && !columns.isEmpty(), "columns");
        return new RegisterProfile(
                id,
                title,
                schemaVersion,
                messageTypes == null ? MessageType.OF_CASES : messageTypes,
                Charset.forName(encoding),
                byteOrderMark,
                separator.charAt(0),
                datePattern,
                decimalComma,
                columns.stream().map(Column::column).toList());
    }

    private static void check(boolean holds, String place) {
        if (!holds) {
            throw new IllegalArgumentException(place);
        }
    }

    /**
     * @param kind null for the field's own kind, or for text
     * @param values null for none
     */
    record Column(
            String name,
            String title,
            @Nullable RegisterField field,
            @Nullable String constant,
            @Nullable ValueKind kind,
            @Nullable List<Written> values,
            @Nullable Boolean required,
            @Nullable String pattern) {

        static Column of(RegisterColumn column) {
            var pattern = column.pattern();
            return new Column(
                    column.name(),
                    column.title(),
                    column.field(),
                    column.constant(),
                    column.kind(),
                    column.values().entrySet().stream()
                            .map(entry -> new Written(entry.getKey(), entry.getValue()))
                            .sorted(Comparator.comparing(Written::value))
                            .toList(),
                    column.required(),
                    pattern == null ? null : pattern.pattern());
        }

        RegisterColumn column() {
            check(name.matches("[A-Za-z_][A-Za-z0-9_]*"), name);
            check((field == null) != (constant == null), name);
            var ownKind = field == null ? ValueKind.TEXT : field.kind();
            return new RegisterColumn(
                    name,
                    title,
                    field,
                    constant,
                    kind == null ? ownKind : kind,
                    values == null ? Map.of() : values.stream().collect(toMap(Written::value, Written::as)),
                    Boolean.TRUE.equals(required),
                    pattern == null ? null : Pattern.compile(pattern));
        }
    }

    /** What is written for a value; a list, since the store takes no dots in names. */
    record Written(String value, String as) {}
}
