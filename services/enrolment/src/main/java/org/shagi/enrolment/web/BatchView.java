package org.shagi.enrolment.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.application.register.BatchSheet;
import org.shagi.enrolment.domain.register.BatchLine;
import org.shagi.enrolment.domain.register.BatchScope;
import org.shagi.enrolment.domain.register.BatchState;
import org.shagi.enrolment.domain.register.BatchStep;
import org.shagi.enrolment.domain.register.FileTaken;
import org.shagi.enrolment.domain.register.MessageType;
import org.shagi.enrolment.domain.register.RegisterColumn;
import org.shagi.enrolment.domain.register.RegisterField;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.web.Problems;

/**
 * A batch with what would be written, or was signed.
 *
 * @param sha256 fingerprint of the records
 * @param remarks on all records together; a batch with any is not signed
 * @param records each with its remarks
 * @param columns headings of the rows
 * @param rows the first of them as they will stand in CSV and XLSX
 * @param taken who took its files
 */
record BatchView(
        String id,
        MessageType messageType,
        @Nullable String departmentId,
        LocalDate from,
        LocalDate to,
        String profile,
        String profileTitle,
        BatchState state,
        List<BatchStep> steps,
        String sha256,
        int remarks,
        List<Entry> records,
        List<String> columns,
        List<List<String>> rows,
        List<FileTaken> taken) {

    private static final int SHOWN_ROWS = 50;

    static BatchView of(BatchSheet sheet, Problems problems, Locale locale) {
        var batch = sheet.batch();
        var scope = batch.scope();
        var profile = sheet.file().profile();
        return new BatchView(
                batch.id(),
                scope.messageType(),
                scope.departmentId(),
                scope.period().from(),
                scope.period().to(),
                profile.id(),
                profile.title(),
                batch.state(),
                batch.steps(),
                sheet.file().header().sha256(),
                sheet.remarks(),
                sheet.entries().stream()
                        .map(entry -> Entry.of(entry, problems, locale))
                        .toList(),
                profile.columns().stream().map(RegisterColumn::title).toList(),
                sheet.file().rows().stream()
                        .limit(SHOWN_ROWS)
                        .map(row -> row.stream()
                                .map(cell -> cell.value()
                                        .map(value -> profile.shown(cell.column(), value))
                                        .orElse(""))
                                .toList())
                        .toList(),
                sheet.taken());
    }

    record Entry(String caseId, String caseNumber, String name, List<Remark> remarks) {

        static Entry of(BatchSheet.Entry entry, Problems problems, Locale locale) {
            var record = entry.record();
            return new Entry(
                    record.caseId(),
                    record.value(RegisterField.CASE_NUMBER).orElse(""),
                    Stream.of(RegisterField.RECIPIENT_NAME, RegisterField.LAST_NAME, RegisterField.FIRST_NAME)
                            .flatMap(field -> record.value(field).stream())
                            .collect(Collectors.joining(" ")),
                    entry.remarks().stream()
                            .map(remark -> Remark.of(remark, problems, locale))
                            .toList());
        }
    }

    record Remark(String code, String text) {

        static Remark of(Refusal remark, Problems problems, Locale locale) {
            return new Remark(
                    remark.code(),
                    Objects.requireNonNull(problems.of(remark, locale).getDetail()));
        }
    }

    /**
     * A batch in a list.
     *
     * @param records how many are frozen in it; 0 for a draft
     */
    record Line(
            String id,
            MessageType messageType,
            @Nullable String departmentId,
            LocalDate from,
            LocalDate to,
            String profile,
            BatchState state,
            int records,
            String by,
            Instant at) {

        static Line of(BatchLine line) {
            BatchScope scope = line.scope();
            var last = line.steps().getLast();
            return new Line(
                    line.id(),
                    scope.messageType(),
                    scope.departmentId(),
                    scope.period().from(),
                    scope.period().to(),
                    scope.profile(),
                    line.state(),
                    line.records(),
                    last.by(),
                    last.at());
        }
    }

    record ProfileLine(String id, String title, String schemaVersion, Set<MessageType> messageTypes) {}
}
