package org.shagi.enrolment.persistence;

import java.time.LocalDate;
import org.shagi.enrolment.domain.Period;

/** A period as ISO text: the driver would keep dates as instants of the machine's own zone. */
record PeriodDocument(String from, String to) {

    static PeriodDocument of(Period period) {
        return new PeriodDocument(period.from().toString(), period.to().toString());
    }

    Period period() {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
