package org.shagi.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Text as a PDF file. */
final class Pdf {

    static final String SERIF = "/liberation/LiberationSerif-Regular.ttf";
    static final String SERIF_BOLD = "/liberation/LiberationSerif-Bold.ttf";

    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        // The renderer's own log names what it draws, and what it draws are people.
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /** The file with all fonts inside and nothing fetched from anywhere. */
    static byte[] of(String xhtml) {
        try (var file = new ByteArrayOutputStream()) {
            var renderer = new PdfRendererBuilder();
            renderer.useFastMode();
            renderer.useUriResolver((base, uri) -> null);
            font(renderer, SERIF, "Liberation Serif", REGULAR);
            font(renderer, SERIF_BOLD, "Liberation Serif", BOLD);
            font(renderer, DEJAVU + ".ttf", "DejaVu Sans", REGULAR);
            font(renderer, DEJAVU + "-Bold.ttf", "DejaVu Sans", BOLD);
            renderer.withHtmlContent(xhtml, null);
            renderer.toStream(file);
            renderer.run();
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void font(PdfRendererBuilder renderer, String path, String family, int weight) {
        renderer.useFont(() -> open(path), family, weight, FontStyle.NORMAL, true);
    }

    /** A font that comes with the forms. */
    static InputStream open(String path) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(path), path);
    }
}
