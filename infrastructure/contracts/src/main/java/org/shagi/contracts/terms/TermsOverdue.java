package org.shagi.contracts.terms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.contracts.Event;

/**
 * Which of the terms that a service watches are overdue in a department on a day (S003 III.6). It is told once on every day, however little
 * is overdue, and again within the day whenever something falls overdue or is made good.
 *
 * @param service which service watches them
 * @param day the day, in the centre's zone, that this is the state of
 * @param overdue empty if everything is done in time
 */
public record TermsOverdue(String service, String departmentId, LocalDate day, List<Overdue> overdue, long version)
        implements Event {

    @Override
    public String key() {
        return departmentId;
    }

    /**
     * Terms of one rule.
     *
     * @param groupId null for what concerns the department as a whole
     * @param rule number of the rule, such as {@code T-30}
     * @param count how many, 1 or more
     * @param oldest last day of the one that has been overdue longest
     */
    public record Overdue(@Nullable String groupId, String rule, int count, LocalDate oldest) {}
}
