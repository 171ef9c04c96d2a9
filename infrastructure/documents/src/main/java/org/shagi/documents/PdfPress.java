package org.shagi.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Prints forms to PDF, with all fonts inside and nothing fetched from anywhere. Safe for use by many threads. */
public final class PdfPress {

    private static final String LIBERATION = "/liberation/LiberationSerif-";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final TemplateEngine templates = new TemplateEngine();

    public PdfPress() {
        var resolver = new ClassLoaderTemplateResolver(PdfPress.class.getClassLoader());
        resolver.setPrefix("documents/");
        resolver.setSuffix(".xhtml");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(resolver);
        // The renderer's own log names what it draws, and what it draws are people.
        XRLog.setLoggingEnabled(false);
    }

    /** The form as a PDF file. The same form gives the same pages and the same fingerprint in their footers. */
    public byte[] print(OfficialForm form) {
        var content = xhtml(form, "");
        return pdf(xhtml(form, Fingerprint.of(content)));
    }

    private String xhtml(OfficialForm form, String fingerprint) {
        var context = new Context(Locale.of("ru"), form.fields());
        context.setVariable("fingerprint", fingerprint);
        return templates.process(form.template(), context);
    }

    private static byte[] pdf(String xhtml) {
        try (var file = new ByteArrayOutputStream()) {
            var renderer = new PdfRendererBuilder();
            renderer.useFastMode();
            renderer.useUriResolver((base, uri) -> null);
            font(renderer, LIBERATION + "Regular.ttf", "Liberation Serif", REGULAR);
            font(renderer, LIBERATION + "Bold.ttf", "Liberation Serif", BOLD);
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

    private static InputStream open(String path) {
        return Objects.requireNonNull(PdfPress.class.getResourceAsStream(path), path);
    }
}
