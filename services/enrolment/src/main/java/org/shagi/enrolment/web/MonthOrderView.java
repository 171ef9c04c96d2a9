package org.shagi.enrolment.web;

import java.time.LocalDate;
import java.time.YearMonth;
import org.shagi.enrolment.domain.department.MonthOrder;

/** An order of a month as it is answered. */
record MonthOrderView(YearMonth month, String number, LocalDate date, String by) {

    static MonthOrderView of(MonthOrder kept) {
        return new MonthOrderView(
                kept.month(), kept.order().number(), kept.order().date(), kept.by());
    }
}
