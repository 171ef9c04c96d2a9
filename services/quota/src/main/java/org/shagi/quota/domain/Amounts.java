package org.shagi.quota.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.shagi.kit.domain.ServiceCode;

/**
 * An amount for each service code. Whether these are whole services or tenths of one is said by whoever holds them.
 *
 * @param byCode in the order of the codes; a code that is not there counts as zero, and zeros are not kept
 */
public record Amounts(SortedMap<ServiceCode, Long> byCode) {

    public static final Amounts NONE = new Amounts(new TreeMap<>());

    private static final List<ServiceCode> CODES = IntStream.rangeClosed(1, 9)
            .mapToObj(digit -> new ServiceCode("5." + digit))
            .toList();

    public Amounts {
        var kept = new TreeMap<>(byCode);
        if (kept.containsValue(0L)) {
            kept.values().removeIf(amount -> amount == 0);
        }
        byCode = Collections.unmodifiableSortedMap(kept);
    }

    /**
     * The amounts as they are written in messages.
     *
     * @throws IllegalArgumentException if a key is not a service code or an amount is negative
     */
    public static Amounts of(Map<String, Integer> byCode) {
        var amounts = new TreeMap<ServiceCode, Long>();
        byCode.forEach((code, amount) -> {
            if (amount < 0) {
                throw new IllegalArgumentException("%s: a negative amount, %d".formatted(code, amount));
            }
            amounts.put(new ServiceCode(code), amount.longValue());
        });
        return new Amounts(amounts);
    }

    /** @param byDigit ten numbers; the n-th, 1 to 9, is the amount of 5.n */
    public static Amounts ofDigits(long[] byDigit) {
        var amounts = new TreeMap<ServiceCode, Long>();
        for (int digit = 1; digit <= 9; digit++) {
            if (byDigit[digit] != 0) {
                amounts.put(CODES.get(digit - 1), byDigit[digit]);
            }
        }
        return new Amounts(amounts);
    }

    /** The sum of many, code by code. */
    public static Amounts sum(Collection<Amounts> summands) {
        var sum = new TreeMap<ServiceCode, Long>();
        summands.forEach(summand -> summand.byCode.forEach((code, amount) -> sum.merge(code, amount, Math::addExact)));
        return new Amounts(sum);
    }

    /** The amount of one code, 0 if there is none. */
    public long of(ServiceCode code) {
        return byCode.getOrDefault(code, 0L);
    }

    /** All codes together. */
    public long total() {
        return byCode.values().stream().mapToLong(Long::longValue).sum();
    }
}
