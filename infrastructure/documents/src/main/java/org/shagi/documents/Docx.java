package org.shagi.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;

/**
 * Text as a DOCX file: the same elements and styles that the PDF is drawn of, so that a clerk may go on writing in it. The parts that
 * are the same in every file are data, {@code documents/docx/}.
 */
final class Docx {

    private static final long NO_TIME = 315532800000L;
    private static final Map<String, String> SAME_IN_EVERY_FILE = new TreeMap<>(Map.of(
            "[Content_Types].xml", "Content_Types.xml",
            "_rels/.rels", "rels.xml",
            "word/_rels/document.xml.rels", "document-rels.xml",
            "word/styles.xml", "styles.xml"));

    private Docx() {}

    static byte[] of(Document xhtml) {
        try (var file = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(file)) {
            for (var part : SAME_IN_EVERY_FILE.entrySet()) {
                put(zip, part.getKey(), shipped(part.getValue()));
            }
            put(zip, "word/document.xml", DocxBody.of(xhtml).getBytes(UTF_8));
            put(zip, "word/footer1.xml", DocxBody.footerOf(xhtml).getBytes(UTF_8));
            zip.finish();
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] shipped(String file) throws IOException {
        var name = "/documents/docx/" + file;
        try (InputStream stream = Objects.requireNonNull(Docx.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        }
    }
}
