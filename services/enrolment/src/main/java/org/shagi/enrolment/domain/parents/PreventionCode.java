package org.shagi.enrolment.domain.parents;

import java.util.Arrays;
import java.util.Optional;

/** The codes of events of prevention (S003 III.7.2(2)). */
public enum PreventionCode {
    NINE_FIVE("9.5"),
    NINE_SEVEN("9.7");

    private final String value;

    PreventionCode(String value) {
        this.value = value;
    }

    /** The code as it is written. */
    public String value() {
        return value;
    }

    /** The code written so; empty for any other. */
    public static Optional<PreventionCode> parse(String written) {
        return Arrays.stream(values())
                .filter(code -> code.value.equals(written.strip()))
                .findFirst();
    }
}
