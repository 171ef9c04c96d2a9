package org.shagi.documents;

import java.util.Map;
import java.util.Objects;

/** Prints forms to files; PDF and DOCX come of the same text. Safe for use by many threads. */
public final class Press {

    private final Templates templates;

    /** A press with these templates. */
    public Press(Templates templates) {
        this.templates = templates;
    }

    /**
     * A press that takes a template of these, where there is one of the name.
     *
     * @param own text by name of the template, each checked by {@link Templates#check}
     */
    public Press with(Map<String, String> own) {
        return own.isEmpty() ? this : new Press(templates.with(own));
    }

    /** Whether it prints a form by the shipped template. */
    public boolean isShipped(String template) {
        return templates.isShipped(template);
    }

    /**
     * The text of the template it prints by.
     *
     * @param template one of {@link Templates#names}
     */
    public String source(String template) {
        return templates.source(template);
    }

    /**
     * A form filled in with invented people, to see how its template looks.
     *
     * @param template one of {@link Templates#names}
     */
    public byte[] specimen(String template, Format format) {
        return print(Objects.requireNonNull(Specimens.BY_TEMPLATE.get(template)), format);
    }

    /** The form as a file. The same form gives the same pages and the same fingerprint in their footers. */
    public byte[] print(OfficialForm form, Format format) {
        var text = templates.text(form, form.fingerprint().orElseGet(() -> Fingerprint.of(templates.text(form, ""))));
        return switch (format) {
            case PDF -> Pdf.of(text);
            case DOCX -> Docx.of(Xhtml.parse(text));
        };
    }
}
