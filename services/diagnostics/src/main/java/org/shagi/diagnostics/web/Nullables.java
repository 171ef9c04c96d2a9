package org.shagi.diagnostics.web;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What may be missing, as JSON has it. */
final class Nullables {

    private Nullables() {}

    static @Nullable Integer of(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
