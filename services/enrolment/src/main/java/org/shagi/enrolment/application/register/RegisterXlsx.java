package org.shagi.enrolment.application.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shagi.enrolment.domain.register.RegisterFile;
import org.shagi.enrolment.domain.register.RegisterProfile;
import org.shagi.enrolment.domain.register.ValueKind;

/** A batch as a workbook. Every value but a count is a string cell, so leading zeros stay and nothing is a formula. */
final class RegisterXlsx {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("(?<=<dcterms:created xsi:type=\"dcterms:W3CDTF\">)[^<]*");
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private RegisterXlsx() {}

    static void write(RegisterFile file, OutputStream to) throws IOException {
        var bytes = new ByteArrayOutputStream();
        fill(file, bytes);
        date(bytes.toByteArray(), file.header().createdAt().toInstant(), to);
    }

    /** The workbook is of the day of its batch, not of the moment it is taken: so the same batch gives the same file. */
    private static void date(byte[] book, Instant created, OutputStream to) throws IOException {
        try (var from = ZipFile.builder().setByteArray(book).get();
                var into = new ZipOutputStream(to)) {
            for (var part : Collections.list(from.getEntries())) {
                var dated = new ZipEntry(part.getName());
                dated.setTimeLocal(NO_TIME);
                into.putNextEntry(dated);
                var content = from.getInputStream(part).readAllBytes();
                into.write(
                        part.getName().equals(PROPERTIES)
                                ? CREATED.matcher(new String(content, UTF_8))
                                        .replaceFirst(created.truncatedTo(ChronoUnit.SECONDS)
                                                .toString())
                                        .getBytes(UTF_8)
                                : content);
                into.closeEntry();
            }
        }
    }

    private static void fill(RegisterFile file, OutputStream to) throws IOException {
        try (var book = new Workbook(to, "Shagi", "1.0")) {
            var sheet = book.newWorksheet(file.header().messageType().name());
            var columns = file.profile().columns();
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(0, i, columns.get(i).title());
                sheet.style(0, i).bold().set();
            }
            sheet.freezePane(0, 1);
            int number = 1;
            for (var row : file.rows()) {
                for (int i = 0; i < row.size(); i++) {
                    write(sheet, number, i, row.get(i), file.profile());
                }
                number++;
            }
        }
    }

    private static void write(Worksheet sheet, int row, int column, RegisterFile.Cell cell, RegisterProfile profile) {
        cell.value().ifPresent(value -> {
            if (cell.column().kind() == ValueKind.COUNT) {
                sheet.value(row, column, Integer.valueOf(value));
            } else {
                sheet.value(row, column, profile.shown(cell.column(), value));
            }
        });
    }
}
