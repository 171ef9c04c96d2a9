package org.shagi.diagnostics.domain;

import java.util.Arrays;
import java.util.Optional;

/**
 * The colour in a matrix (S003 V.2). It tells of the problem, not of the trait: a child of low anxiety is {@link #GREEN} in
 * anxiety.
 */
public enum Level {
    /** Serious problems, or a considerable lag behind the norm of the age. */
    RED,
    /** Problems, and a slight lag. */
    BLUE,
    /** No problem and no lag. */
    GREEN;

    /** The level with this name, or empty if no level is called so. */
    public static Optional<Level> parse(String name) {
        return Arrays.stream(values())
                .filter(level -> level.name().equals(name))
                .findFirst();
    }

    /**
     * What the level counts in a mean: 1, 2 or 3, as the form numbers them (S003 App.5).
     */
    int points() {
        return ordinal() + 1;
    }

    /** The level that counts so many points, 1 to 3. */
    static Level of(int points) {
        return values()[points - 1];
    }

    /** Whether the group card counts it among the problems found (S003 V.4). */
    public boolean isProblem() {
        return this != GREEN;
    }
}
