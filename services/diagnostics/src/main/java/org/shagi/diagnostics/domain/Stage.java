package org.shagi.diagnostics.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which of the three diagnostics of a course (S003 V.1): weeks 1–2, 12–13 and 25–26. */
public enum Stage {
    PRIMARY,
    INTERMEDIATE,
    FINAL;

    /** The stage with this name, or empty if no stage is called so. */
    public static Optional<Stage> parse(String name) {
        return Arrays.stream(values())
                .filter(stage -> stage.name().equals(name))
                .findFirst();
    }

    /** The name as a part of an address, such as {@code primary}. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
