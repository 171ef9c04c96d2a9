package org.shagi.quota.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ObjLongConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.ServiceCode;

/**
 * An amount for each service code. Whether these are whole services or tenths of one is said by whoever holds them.
 *
 * <p>A look at the centre holds one for each child and month, a quarter of a million of them: so the nine numbers lie side by side.
 */
public final class Amounts {

    public static final Amounts NONE = new Amounts(new long[10]);

    /** The codes that have an amount, in their order. */
    public static final List<ServiceCode> CODES = IntStream.rangeClosed(1, 9)
            .mapToObj(digit -> new ServiceCode("5." + digit))
            .toList();

    private final long[] byDigit;

    private Amounts(long[] byDigit) {
        this.byDigit = byDigit;
    }

    /**
     * The amounts as they are written in messages.
     *
     * @throws IllegalArgumentException if a key is not a service code or an amount is negative
     */
    public static Amounts of(Map<String, Integer> byCode) {
        var digits = new long[10];
        byCode.forEach((code, amount) -> {
            if (amount < 0) {
                throw new IllegalArgumentException("%s: a negative amount, %d".formatted(code, amount));
            }
            digits[new ServiceCode(code).digit()] = amount;
        });
        return new Amounts(digits);
    }

    /** @param byDigit ten numbers; the n-th, 1 to 9, is the amount of 5.n */
    public static Amounts ofDigits(long[] byDigit) {
        var digits = Arrays.copyOf(byDigit, 10);
        digits[0] = 0;
        return new Amounts(digits);
    }

    /** The sum of many, code by code. */
    public static Amounts sum(Collection<Amounts> summands) {
        var digits = new long[10];
        summands.forEach(summand -> summand.addTo(digits));
        return new Amounts(digits);
    }

    /** The sum of both, code by code. */
    public Amounts plus(Amounts other) {
        var digits = byDigit.clone();
        other.addTo(digits);
        return new Amounts(digits);
    }

    /** Adds the amount of 5.n to the n-th of ten numbers. */
    void addTo(long[] digits) {
        for (int digit = 1; digit <= 9; digit++) {
            digits[digit] = Math.addExact(digits[digit], byDigit[digit]);
        }
    }

    /** The amount of one code, 0 if there is none. */
    public long of(ServiceCode code) {
        return byDigit[code.digit()];
    }

    /** All codes together. */
    public long total() {
        long total = 0;
        for (var amount : byDigit) {
            total += amount;
        }
        return total;
    }

    /** Whether there is any. */
    boolean isNone() {
        for (var amount : byDigit) {
            if (amount != 0) {
                return false;
            }
        }
        return true;
    }

    /** Tells of each code that has an amount other than zero, in the order of the codes. */
    public void forEach(ObjLongConsumer<ServiceCode> consumer) {
        for (int digit = 1; digit <= 9; digit++) {
            if (byDigit[digit] != 0) {
                consumer.accept(CODES.get(digit - 1), byDigit[digit]);
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Amounts amounts && Arrays.equals(byDigit, amounts.byDigit);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(byDigit);
    }

    @Override
    public String toString() {
        return Arrays.toString(byDigit);
    }
}
