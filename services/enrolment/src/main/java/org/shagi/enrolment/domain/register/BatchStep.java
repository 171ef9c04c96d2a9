package org.shagi.enrolment.domain.register;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a batch came into a state.
 *
 * @param on the day it happened, as it was said
 * @param by account of the person who recorded it
 * @param at when it was recorded
 * @param note whom it was sent to, number of acceptance, or reason of rejection; null for none
 */
public record BatchStep(
        BatchState state,
        LocalDate on,
        String by,
        Instant at,
        @Nullable String note) {}
