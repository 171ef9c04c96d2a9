package org.shagi.enrolment.application.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import org.shagi.enrolment.domain.register.RegisterColumn;
import org.shagi.enrolment.domain.register.RegisterFile;

/** A batch as text with separators, in the encoding of its profile. */
final class RegisterCsv {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private RegisterCsv() {}

    static void write(RegisterFile file, OutputStream to) throws IOException {
        var profile = file.profile();
        if (profile.byteOrderMark()) {
            to.write(BYTE_ORDER_MARK);
        }
        try (var csv = CsvWriter.builder()
                .fieldSeparator(profile.separator())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(to, profile.charset())) {
            csv.writeRecord(
                    profile.columns().stream().map(RegisterColumn::title).toList());
            for (var row : file.rows()) {
                csv.writeRecord(row.stream()
                        .map(cell -> cell.value()
                                .map(value -> profile.shown(cell.column(), value))
                                .orElse(""))
                        .toList());
            }
        }
    }
}
