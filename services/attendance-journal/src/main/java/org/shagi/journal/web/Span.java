package org.shagi.journal.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/** Days asked about, both ends included. */
record Span(LocalDate from, LocalDate to) {

    /** The longest span answered, in days. */
    static final int LONGEST = 92;

    /** The one day, or from one to the other, an end left out being today; today if nothing is said. */
    static Decision<Span> of(
            @Nullable LocalDate on, @Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        var first = on != null ? on : from != null ? from : to != null && to.isBefore(today) ? to : today;
        var last = on != null ? on : to != null ? to : today;
        var days = ChronoUnit.DAYS.between(first, last) + 1;
        return days >= 1 && days <= LONGEST
                ? Decision.accepted(new Span(first, last))
                : Decision.refused(Refusal.rule("span-too-long")
                        .with("from", first)
                        .with("to", last)
                        .with("most", LONGEST));
    }
}
