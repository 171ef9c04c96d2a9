package org.shagi.quota.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What counts are taken apart by. */
public enum Dimension {
    CODE,
    KIND,
    DAY,
    MONTH,
    QUARTER,
    CHILD,
    GROUP,
    DEPARTMENT;

    /** The dimension with this name, such as {@code kind}; empty if there is none. */
    public static Optional<Dimension> named(String name) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
