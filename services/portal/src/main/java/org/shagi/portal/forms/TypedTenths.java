package org.shagi.portal.forms;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers with at most one digit after the comma, as people type them. */
public final class TypedTenths {

    private TypedTenths() {}

    /**
     * Tenths of {@code 10}, {@code 7,5} or {@code 7.5}; −1, which every service refuses, where it is no such number.
     *
     * @param digits how many there may be before the comma, 1 or more
     */
    public static long of(String text, int digits) {
        var plain = text.strip().replace(',', '.');
        return plain.matches("\\d{1,%d}(\\.\\d)?".formatted(digits))
                ? new BigDecimal(plain)
                        .movePointRight(1)
                        .setScale(0, RoundingMode.UNNECESSARY)
                        .longValueExact()
                : -1;
    }
}
