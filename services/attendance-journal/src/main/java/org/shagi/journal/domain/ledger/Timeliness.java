package org.shagi.journal.domain.ledger;

import org.jspecify.annotations.Nullable;

/**
 * How many services were written down within 24 hours.
 *
 * @param marks services given and written down
 * @param inTime those of them that were first written within 24 hours
 */
public record Timeliness(int marks, int inTime) {

    /** Nothing was written. */
    public static final Timeliness NONE = new Timeliness(0, 0);

    static Timeliness of(boolean late) {
        return new Timeliness(1, late ? 0 : 1);
    }

    /** Both together. */
    public Timeliness plus(Timeliness other) {
        return new Timeliness(marks + other.marks, inTime + other.inTime);
    }

    /** The share in tenths of a per cent, rounded down so that 100 % means all; {@code null} where nothing was written. */
    public @Nullable Integer shareTenths() {
        return marks == 0 ? null : (int) (1000L * inTime / marks);
    }
}
