package org.shagi.documents;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A level of a diagnostics as it is printed: its letter in its colour, so that a copy in black tells it too. */
public enum DiagnosticLevel {
    RED("r", "К"),
    BLUE("b", "С"),
    GREEN("g", "З");

    private final String prefix;
    private final String letter;

    DiagnosticLevel(String prefix, String letter) {
        this.prefix = prefix;
        this.letter = letter;
    }

    /** Puts the letter of a level, if there is one, among the fields of a row: {@code r1} for red in the first cell. */
    static void into(Map<String, String> row, int cell, @Nullable DiagnosticLevel level) {
        if (level != null) {
            row.put(level.prefix + cell, level.letter);
        }
    }
}
