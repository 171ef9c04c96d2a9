package org.shagi.quota.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much of the centre a figure speaks of. */
public enum Level {
    CENTRE,
    DEPARTMENT,
    GROUP;

    /** The level with this name, such as {@code group}; empty if there is none. */
    public static Optional<Level> named(String name) {
        return Arrays.stream(values())
                .filter(level -> level.lowerCase().equals(name))
                .findFirst();
    }

    /** The name as it is written to readers, such as {@code group}. */
    public String lowerCase() {
        return name().toLowerCase(Locale.ROOT);
    }
}
