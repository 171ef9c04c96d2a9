package org.shagi.diagnostics.domain;

import java.util.OptionalInt;

/** Percentages of children, in tenths of a per cent. */
final class Percent {

    private Percent() {}

    /**
     * {@code part ÷ whole × 100}, in tenths of a per cent, half up: 667 for 4 of 6; empty when there is nobody to count.
     *
     * @param part 0 to {@code whole}
     * @param whole 0 or more
     */
    static OptionalInt tenths(int part, int whole) {
        return whole == 0 ? OptionalInt.empty() : OptionalInt.of((2000 * part + whole) / (2 * whole));
    }
}
