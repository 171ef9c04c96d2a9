package org.shagi.enrolment.domain.casefile;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That something was done.
 *
 * @param number number of the paper that it was done by; null if it has none
 * @param by account of the person who recorded it
 */
public record Passed(LocalDate on, @Nullable String number, String by) {

    /** The same day and paper, whoever says it. */
    boolean isSameAs(Passed other) {
        return on.equals(other.on) && Objects.equals(number, other.number);
    }
}
