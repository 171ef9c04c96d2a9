package org.shagi.quota.persistence;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.quota.domain.Amounts;

/** Amounts as a stored map from the code's digit, since a field name must not hold the dot of {@code 5.1}. */
final class AmountsMapping {

    private static final Map<String, ServiceCode> BY_DIGIT = Amounts.CODES.stream()
            .collect(toUnmodifiableMap(code -> String.valueOf(code.digit()), Function.identity()));

    private AmountsMapping() {}

    static Map<String, Long> toStored(Amounts amounts) {
        var stored = new TreeMap<String, Long>();
        amounts.forEach((code, amount) -> stored.put(String.valueOf(code.digit()), amount));
        return stored;
    }

    static Amounts fromStored(Map<String, ?> stored) {
        var digits = new long[10];
        stored.forEach((digit, amount) -> digits[code(digit).digit()] = ((Number) amount).longValue());
        return Amounts.ofDigits(digits);
    }

    private static ServiceCode code(String digit) {
        var code = BY_DIGIT.get(digit);
        if (code == null) {
            throw new IllegalStateException("no code has the digit " + digit);
        }
        return code;
    }
}
