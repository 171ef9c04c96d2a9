package org.shagi.journal.domain.ledger;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One value of the journal and how it came there (S003 III.6).
 *
 * @param childId {@code null} for a theme, which is of the day
 * @param cell the code of a service, or {@code attendance}, {@code absence}, {@code leaving}, or {@code theme-} and a code
 * @param value what was written: of a service who gave it
 * @param writtenBy id of the account that wrote it down
 * @param typedAt when it was typed, if that was before it came here; else {@code null}
 * @param why the reason given with the writing, or with the correction; {@code null} where none was needed
 * @param to of a corrected value what stands there instead; {@code null} for nothing
 * @param correctedBy of a corrected value the account that replaced it; else {@code null}, as {@code correctedAt}
 */
public record LedgerLine(
        LocalDate date,
        @Nullable String childId,
        String cell,
        State state,
        String value,
        String writtenBy,
        Instant writtenAt,
        @Nullable Instant typedAt,
        @Nullable String why,
        @Nullable String to,
        @Nullable String correctedBy,
        @Nullable Instant correctedAt) {

    /** By day, child and cell, themes last; what was written first comes first. */
    static final Comparator<LedgerLine> ORDER = Comparator.comparing(LedgerLine::date)
            .thenComparing(LedgerLine::childId, nullsLast(naturalOrder()))
            .thenComparing(LedgerLine::cell)
            .thenComparing(LedgerLine::writtenAt);

    /** How it was written. */
    public enum State {
        IN_TIME,
        LATE,
        /** It stands there no more. */
        CORRECTED
    }
}
