package org.shagi.journal.application;

import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import org.shagi.journal.domain.CentreDays;
import org.shagi.journal.domain.DaySheet;
import org.shagi.journal.domain.DaySheets;
import org.shagi.journal.domain.GroupMonth;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.MonthPlans;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** Lays a month of a group's journal open: three look-ups by id, whatever the size of the journal. */
@Component
public class ViewMonth {

    private final OpenGroup groups;
    private final DaySheets sheets;
    private final MonthPlans plans;
    private final CentreDays days;

    ViewMonth(OpenGroup groups, DaySheets sheets, MonthPlans plans, CentreDays days) {
        this.groups = groups;
        this.sheets = sheets;
        this.plans = plans;
        this.days = days;
    }

    /** The month; a month outside the course has no days. */
    public Decision<GroupMonth> view(Actor reader, String groupId, YearMonth month) {
        return groups.open(reader, groupId).map(group -> monthOf(group, month));
    }

    private GroupMonth monthOf(JournalGroup group, YearMonth month) {
        var workingDays = days.workingDaysOf(group, month);
        var written = sheets.of(group.id(), workingDays).stream().collect(toMap(DaySheet::date, sheet -> sheet));
        return new GroupMonth(group, month, workingDays, written, plans.of(group.id(), month));
    }
}
