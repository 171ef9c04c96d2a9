package org.shagi.enrolment.domain;

import java.util.Locale;

/** Words shown to people in both languages. */
public record Wording(String ru, String en) {

    /** The words for a reader; Russian unless English is asked for. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : ru;
    }
}
