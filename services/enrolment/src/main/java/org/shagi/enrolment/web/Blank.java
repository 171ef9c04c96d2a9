package org.shagi.enrolment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody left out, or left blank. */
final class Blank {

    private Blank() {}

    static @Nullable String toNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static List<String> toEmpty(@Nullable List<String> texts) {
        return texts == null ? List.of() : texts.stream().map(String::strip).toList();
    }
}
