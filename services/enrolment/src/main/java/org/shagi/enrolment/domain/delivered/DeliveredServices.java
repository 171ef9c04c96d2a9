package org.shagi.enrolment.domain.delivered;

import java.time.YearMonth;
import java.util.List;

/** The closed months that the journal has told of. */
public interface DeliveredServices {

    /** The group's closed months from the first to the last, both inclusive, in order; those not closed are left out. */
    List<ClosedMonth> ofGroup(String groupId, YearMonth from, YearMonth to);

    /** Keeps the month as told here, unless the same or a newer version of it is kept already. */
    void keep(ClosedMonth month);

    /**
     * What one child of the group received over whole months, and which of them are not closed yet. A month in which the course
     * has no working day is never closed: ask for the months of the child's stay only.
     *
     * @param from first month
     * @param to last month, inclusive
     */
    default Delivered of(String groupId, String childId, YearMonth from, YearMonth to) {
        return Delivered.to(childId, from, to, ofGroup(groupId, from, to));
    }
}
