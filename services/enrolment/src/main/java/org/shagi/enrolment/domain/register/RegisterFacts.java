package org.shagi.enrolment.domain.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the rules look at: one record, the columns it will be written in, and the day on which it is looked at. */
public record RegisterFacts(RegisterRecord record, MessageType messageType, RegisterFile file, LocalDate today) {

    Optional<LocalDate> date(RegisterField field) {
        return record.date(field);
    }

    List<RegisterFile.Cell> cells() {
        return file.rowsOf(record).stream().flatMap(List::stream).distinct().toList();
    }
}
