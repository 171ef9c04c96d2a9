package org.shagi.portal.register;

import java.time.LocalDate;
import java.util.List;

/** What can be told the register of, and which days are offered first. */
final class NewBatchForm {

    /** The kinds of message that can be drawn up. */
    static final List<String> TYPES =
            List.of("START", "CHANGE", "QUARTER_RESULT", "END", "EARLY_END", "URGENT_SERVICE");

    private NewBatchForm() {}

    /** First day of the month before: what is to be told happened lately. */
    static LocalDate from(LocalDate today) {
        return today.minusMonths(1).withDayOfMonth(1);
    }
}
