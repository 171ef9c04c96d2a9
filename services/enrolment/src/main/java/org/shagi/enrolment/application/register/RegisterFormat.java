package org.shagi.enrolment.application.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.shagi.enrolment.domain.register.RegisterFile;

/** The formats that a batch is written in, all from one model. */
public enum RegisterFormat {
    CSV("text/csv", RegisterCsv::write),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", RegisterXlsx::write),
    XML("application/xml", RegisterXml::write),
    JSON("application/json", RegisterJson::write);

    private final String mediaType;
    private final Writer writer;

    RegisterFormat(String mediaType, Writer writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** As it is named over HTTP. */
    public String mediaType() {
        return mediaType;
    }

    /** The whole file. */
    public byte[] write(RegisterFile file) {
        var bytes = new ByteArrayOutputStream();
        try {
            writer.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private interface Writer {
        void write(RegisterFile file, OutputStream to) throws IOException;
    }
}
