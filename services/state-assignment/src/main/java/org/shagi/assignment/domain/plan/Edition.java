package org.shagi.assignment.domain.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * A month's plan as the head of the department approved it; it never changes.
 *
 * @param number 1 for the first, one more for each amendment
 * @param approvedBy id of the account
 * @param due the day until which it was to be approved (T-14)
 * @param reason why it was amended; empty for the first
 */
public record Edition(
        int number, List<PlannedDay> days, String approvedBy, LocalDate approvedOn, LocalDate due, String reason) {

    public Edition {
        days = List.copyOf(days);
    }

    /** Whether it was approved after its term. */
    public boolean late() {
        return approvedOn.isAfter(due);
    }
}
