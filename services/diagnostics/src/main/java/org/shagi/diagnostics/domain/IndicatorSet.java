package org.shagi.diagnostics.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rows of the matrix as they held from some day on: thirteen in four sections in the form of S003 App.5.
 *
 * <p>Sets are versioned data. A round keeps the version it was opened with, so an old card never changes its rows.
 *
 * @param version 1 or more
 * @param indicators numbered from 1 without a gap, in the order of the form
 */
public record IndicatorSet(int version, List<Indicator> indicators) {

    public IndicatorSet {
        indicators = List.copyOf(indicators);
        var numbers = indicators.stream().map(Indicator::number).toList();
        if (!numbers.equals(IntStream.rangeClosed(1, numbers.size()).boxed().toList())) {
            throw new IllegalArgumentException("version %d: numbers must run from 1: %s".formatted(version, numbers));
        }
    }

    /** The indicator whose number is written so, or empty if the set has none. */
    public Optional<Indicator> parse(String number) {
        return indicators.stream()
                .filter(indicator -> Integer.toString(indicator.number()).equals(number))
                .findFirst();
    }
}
