package org.shagi.quota.application;

import org.shagi.quota.domain.OverdueDay;
import org.shagi.quota.domain.OverdueDays;
import org.springframework.stereotype.Component;

/** Holds what was overdue on a day, which the report on timeliness tells. Figures of services do not change by it. */
@Component
public class HoldOverdueDay {

    private final OverdueDays days;

    public HoldOverdueDay(OverdueDays days) {
        this.days = days;
    }

    /** Tells whether it changed anything; an older count, or the same again, does not. */
    public boolean hold(OverdueDay overdue) {
        return days.replaceIfNewer(overdue);
    }
}
