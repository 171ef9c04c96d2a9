package org.shagi.quota.persistence;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.quota.domain.Amounts;

/** Amounts as a stored map from the code's digit, since a field name must not hold the dot of {@code 5.1}. */
final class AmountsMapping {

    private static final Map<String, ServiceCode> BY_DIGIT = IntStream.rangeClosed(1, 9)
            .mapToObj(String::valueOf)
            .collect(toUnmodifiableMap(Function.identity(), digit -> new ServiceCode("5." + digit)));

    private AmountsMapping() {}

    static Map<String, Long> toStored(Amounts amounts) {
        var stored = new TreeMap<String, Long>();
        amounts.byCode().forEach((code, amount) -> stored.put(String.valueOf(code.digit()), amount));
        return stored;
    }

    static Amounts fromStored(Map<String, ?> stored) {
        var amounts = new TreeMap<ServiceCode, Long>();
        stored.forEach((digit, amount) -> amounts.put(code(digit), ((Number) amount).longValue()));
        return new Amounts(amounts);
    }

    private static ServiceCode code(String digit) {
        var code = BY_DIGIT.get(digit);
        if (code == null) {
            throw new IllegalStateException("no code has the digit " + digit);
        }
        return code;
    }
}
