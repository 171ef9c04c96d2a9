package org.shagi.enrolment.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.shagi.kit.domain.Refusal;

/** A day on which something is said to have been done: neither before it could be nor after today. */
public final class DayOfRecord {

    private DayOfRecord() {}

    /**
     * Why it cannot be that day, if so.
     *
     * @param earliest the first day on which it could be
     */
    public static Optional<Refusal> whyNot(LocalDate on, LocalDate earliest, LocalDate today) {
        if (on.isBefore(earliest)) {
            return Optional.of(Refusal.rule("date-too-early").with("date", on).with("earliest", earliest));
        }
        return on.isAfter(today)
                ? Optional.of(
                        Refusal.rule("date-in-the-future").with("date", on).with("today", today))
                : Optional.empty();
    }
}
