package org.shagi.portal.forms;

import java.util.List;

/**
 * One field of a form.
 *
 * @param name place in the body that is sent, with dots for what lies deeper: {@code child.lastName}
 * @param required whether the form cannot be sent without it
 * @param options what may be chosen, in order; empty for other kinds, and where the page finds the choices itself
 */
public record Field(String name, Kind kind, boolean required, List<String> options) {

    /** How a field is typed and what is sent of it. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        /** Typed as 24.11.2026 or picked; sent as 2026-11-24. */
        DATE,
        WHOLE,
        PHONE,
        /** Number of an insurance account; its check digits are looked at while it is typed. */
        SNILS,
        /** Yes or no. */
        FLAG,
        CHOICE,
        /** One entry a line; sent as a list. */
        LINES
    }

    public static Field of(String name, Kind kind) {
        return new Field(name, kind, kind != Kind.FLAG, List.of());
    }

    public static Field text(String name) {
        return of(name, Kind.TEXT);
    }

    public static Field date(String name) {
        return of(name, Kind.DATE);
    }

    public static Field whole(String name) {
        return of(name, Kind.WHOLE);
    }

    public static Field choice(String name, List<String> options) {
        return new Field(name, Kind.CHOICE, true, List.copyOf(options));
    }

    /** The same field where it may be left empty; it is then not sent. */
    public Field optional() {
        return new Field(name, kind, false, options);
    }
}
