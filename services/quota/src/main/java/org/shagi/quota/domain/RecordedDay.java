package org.shagi.quota.domain;

import java.time.LocalDate;

/**
 * What the newest known day sheet of a group says about a day (S003 VI.4).
 *
 * @param version version of that sheet, 1 or more
 * @param present children marked present
 * @param absent children marked «Н»
 * @param counts «Всего оказано»: whole services by code
 */
public record RecordedDay(LocalDate date, long version, int present, int absent, Amounts counts) {

    /** Whether this sheet takes the place of another one of the same day. */
    boolean isNewerThan(RecordedDay other) {
        return version > other.version;
    }
}
