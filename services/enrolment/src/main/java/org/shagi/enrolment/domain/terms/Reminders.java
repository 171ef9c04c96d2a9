package org.shagi.enrolment.domain.terms;

import java.time.LocalDate;

/** Who was reminded when. */
public interface Reminders {

    /**
     * Takes the reminding of a day upon oneself.
     *
     * @return false if somebody else has, now or before; of all who ask at once one is told true
     */
    boolean take(Recipient recipient, LocalDate day);

    /** Gives it back, because it could not be done; somebody may take it again. */
    void giveBack(Recipient recipient);
}
