package org.shagi.enrolment.domain.register;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a region, or a federal system, wants its files: data, not code.
 *
 * @param id lower-case letters, digits, hyphens
 * @param title as it is chosen from a list
 * @param schemaVersion what the receiver calls this form of the file
 * @param messageTypes what it has columns for
 * @param charset of CSV; XML and JSON are always UTF-8
 * @param byteOrderMark whether CSV begins with one
 * @param separator of CSV
 * @param datePattern of CSV and XLSX; XML and JSON have ISO dates
 * @param decimalComma whether CSV and XLSX write decimals with a comma
 */
public record RegisterProfile(
        String id,
        String title,
        String schemaVersion,
        Set<MessageType> messageTypes,
        Charset charset,
        boolean byteOrderMark,
        char separator,
        String datePattern,
        boolean decimalComma,
        List<RegisterColumn> columns) {

    public RegisterProfile {
        messageTypes = Set.copyOf(messageTypes);
        columns = List.copyOf(columns);
    }

    /** Whether a record has a row for each of its services in CSV and XLSX. */
    public boolean hasServiceLines() {
        return columns.stream().anyMatch(RegisterColumn::isOfService);
    }

    /** A value of a column as it stands in CSV and XLSX. */
    public String shown(RegisterColumn column, String value) {
        return switch (column.kind()) {
            case DATE -> DateTimeFormatter.ofPattern(datePattern, Locale.ROOT).format(LocalDate.parse(value));
            case DECIMAL -> decimalComma ? value.replace('.', ',') : value;
            case TEXT, COUNT -> value;
        };
    }
}
