package org.shagi.enrolment.domain.casefile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long the parts of a case are kept. Years are counted from 1 January of the year after the part lost its force.
 *
 * @param years whole years of keeping, 0 or more, for every object
 */
public record Retention(Map<RetentionObject, Integer> years) {

    public Retention {
        years = Map.copyOf(years);
        for (var object : RetentionObject.values()) {
            if (Objects.requireNonNullElse(years.get(object), -1) < 0) {
                throw new IllegalArgumentException("no years of keeping for " + object);
            }
        }
    }

    /** The last day on which the case must be kept: when the last of its parts has run out. */
    public LocalDate keptUntil(ServiceCase file) {
        var ending = file.ending();
        var programme = file.programme();
        var contract = file.contract();
        return Stream.of(
                        until(RetentionObject.CASE_FILE, ending == null ? file.appliedOn() : ending.lastDay()),
                        until(RetentionObject.PROGRAMME_COPY, programme == null ? null : programme.validTo()),
                        until(
                                RetentionObject.CONTRACT,
                                contract == null ? null : contract.term().to()))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private LocalDate until(RetentionObject object, @Nullable LocalDate lastDay) {
        return lastDay == null
                ? LocalDate.MIN
                : LocalDate.of(lastDay.getYear() + Objects.requireNonNull(years.get(object)), 12, 31);
    }
}
