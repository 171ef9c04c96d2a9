package org.shagi.enrolment.domain.checklist;

import java.time.LocalDate;
import org.shagi.enrolment.domain.Recorded;

/**
 * What somebody noted of a paper.
 *
 * @param on the day it is about: when it was asked for, came in, or was signed
 */
public record Mark(ItemState state, LocalDate on, Recorded recorded) {

    boolean saysTheSameAs(Mark other) {
        return state == other.state && on.equals(other.on);
    }
}
