package org.shagi.enrolment.domain.terms;

import java.time.LocalDate;
import org.shagi.calendar.terms.DeadlineSummary;

/** Carries reminders. They hold numbers and a link, never what a deadline is about. */
public interface Post {

    /** @return false if it could not be delivered now */
    boolean deliver(Recipient recipient, DeadlineSummary summary, LocalDate day);
}
