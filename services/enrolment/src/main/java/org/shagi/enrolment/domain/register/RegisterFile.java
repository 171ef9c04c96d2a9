package org.shagi.enrolment.domain.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one model that every file of a batch is written from, whatever its format. */
public record RegisterFile(RegisterHeader header, RegisterProfile profile, List<RegisterRecord> records) {

    public RegisterFile {
        records = List.copyOf(records);
    }

    /** A cell that is to be written. */
    public record Cell(RegisterColumn column, Optional<String> value) {}

    /** All rows of a table: one for each service of a record if the profile has such columns, else one for each record. */
    public List<List<Cell>> rows() {
        return records.stream().flatMap(record -> rowsOf(record).stream()).toList();
    }

    /** The rows of one record. */
    public List<List<Cell>> rowsOf(RegisterRecord record) {
        if (!profile.hasServiceLines() || record.services().isEmpty()) {
            return List.of(row(record, Map.of()));
        }
        return record.services().stream().map(line -> row(record, line)).toList();
    }

    /** The cells of a record without those of its services. */
    public List<Cell> cellsOf(RegisterRecord record) {
        return profile.columns().stream()
                .filter(column -> !column.isOfService())
                .map(column -> new Cell(column, column.valueIn(record.values())))
                .toList();
    }

    /** The cells of each service of a record; empty if the profile has none. */
    public List<List<Cell>> servicesOf(RegisterRecord record) {
        if (!profile.hasServiceLines()) {
            return List.of();
        }
        return record.services().stream()
                .map(line -> profile.columns().stream()
                        .filter(RegisterColumn::isOfService)
                        .map(column -> new Cell(column, column.valueIn(line)))
                        .toList())
                .toList();
    }

    private List<Cell> row(RegisterRecord record, Map<RegisterField, String> line) {
        return profile.columns().stream()
                .map(column -> new Cell(column, column.valueIn(column.isOfService() ? line : record.values())))
                .toList();
    }
}
