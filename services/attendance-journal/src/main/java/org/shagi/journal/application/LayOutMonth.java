package org.shagi.journal.application;

import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import org.shagi.journal.domain.CentreDays;
import org.shagi.journal.domain.DaySheet;
import org.shagi.journal.domain.DaySheets;
import org.shagi.journal.domain.GroupMonth;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.MonthPlans;
import org.springframework.stereotype.Component;

/** Reads a month of a group's journal as it is written now: two look-ups by id, whatever the size of the journal. */
@Component
class LayOutMonth {

    private final DaySheets sheets;
    private final MonthPlans plans;
    private final CentreDays days;

    LayOutMonth(DaySheets sheets, MonthPlans plans, CentreDays days) {
        this.sheets = sheets;
        this.plans = plans;
        this.days = days;
    }

    /** The month; one outside the course has no days. */
    GroupMonth of(JournalGroup group, YearMonth month) {
        var workingDays = days.workingDaysOf(group, month);
        var written = sheets.of(group.id(), workingDays).stream().collect(toMap(DaySheet::date, sheet -> sheet));
        return new GroupMonth(group, month, workingDays, written, plans.of(group.id(), month));
    }
}
