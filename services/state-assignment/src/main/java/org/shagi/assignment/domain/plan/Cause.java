package org.shagi.assignment.domain.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * Why a norm is not met in a month.
 *
 * @param weekday 1 Monday to 5 Friday that it is about; 0 if it is about none
 * @param number sessions that it costs; of {@link Kind#FEW_WORKING_DAYS} the working days there are, of
 *     {@link Kind#NO_FREE_PLACE} the reserve places there are
 * @param dates days that it is about; may be empty
 */
public record Cause(Kind kind, int weekday, int number, List<LocalDate> dates) {

    public Cause {
        dates = List.copyOf(dates);
    }

    /** What stands in the way. */
    public enum Kind {
        /** A daily service is given once a working day, and there are fewer of them than the norm. */
        FEW_WORKING_DAYS,
        /** The cyclogram itself gives less in four weeks. */
        CYCLOGRAM,
        /** The weekday is worked fewer than four times. */
        RARE_WEEKDAY,
        /** The weeks of the rotation do not fall into this month. */
        ROTATION,
        /** The day lies before or after the course. */
        OUTSIDE_COURSE,
        /** Nobody who gives the service is there. */
        NOBODY_THERE,
        /** Somebody took the session out of the plan. */
        TAKEN_OUT,
        /** The reserve places of the month are used up. */
        NO_FREE_PLACE
    }
}
