package org.shagi.diagnostics.domain;

import java.util.Locale;

/** What something is called, in both languages. */
public record Wording(String ru, String en) {

    public Wording {
        if (ru.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a wording needs both languages: %s / %s".formatted(ru, en));
        }
    }

    /** The English words for an English reader, the Russian ones for everybody else. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : ru;
    }
}
