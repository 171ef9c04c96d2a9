package org.shagi.enrolment.domain.department;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.shagi.enrolment.domain.DayOfRecord;
import org.shagi.enrolment.domain.Order;
import org.shagi.kit.domain.Refusal;

/**
 * The order «Об организации социального обслуживания» that has the data on the children a department enrolled in a month (S003 I.6).
 * It is written down once the director has signed it, and may be put right.
 *
 * @param by id of the account that wrote it down
 */
public record MonthOrder(String departmentId, YearMonth month, Order order, String by) {

    /** The id under which the order of a department's month is kept. */
    public static String idOf(String departmentId, YearMonth month) {
        return departmentId + '|' + month;
    }

    /** Why it cannot be of that day, if so: the month must have begun. */
    public Optional<Refusal> whyNot(LocalDate today) {
        return DayOfRecord.whyNot(order.date(), month.atDay(1), today);
    }
}
