package org.shagi.journal.application;

import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.CentreDays;
import org.shagi.journal.domain.DaySheet;
import org.shagi.journal.domain.DaySheets;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.kit.domain.Actor;
import org.springframework.stereotype.Component;

/** Lists the groups that still owe a mark for some child of a day's roster (S003 III.6). */
@Component
public class ListUnfilled {

    private final ListGroups groups;
    private final DaySheets sheets;
    private final CentreDays days;
    private final InstantSource clock;

    ListUnfilled(ListGroups groups, DaySheets sheets, CentreDays days, InstantSource clock) {
        this.groups = groups;
        this.sheets = sheets;
        this.days = days;
        this.clock = clock;
    }

    /** The day it is in the centre now. */
    public LocalDate today() {
        return days.dayAt(clock.instant());
    }

    /**
     * The groups in the reader's scope that are not filled in for the day; none on a day off or a day to come.
     *
     * @param departmentId only groups of this department; {@code null} for all
     */
    public List<JournalGroup> on(Actor reader, @Nullable String departmentId, LocalDate date) {
        if (date.isAfter(today()) || !days.isWorkingDay(date)) {
            return List.of();
        }
        var running = groups.inScopeOf(reader).stream()
                .filter(group -> departmentId == null || departmentId.equals(group.departmentId()))
                .filter(group -> group.isRunningOn(date))
                .toList();
        var written = sheets.on(date, running.stream().map(JournalGroup::id).toList()).stream()
                .collect(toMap(DaySheet::groupId, sheet -> sheet));
        return running.stream()
                .filter(group -> written.getOrDefault(group.id(), DaySheet.blank(group.id(), date))
                                .unfilled(group.rosterOn(date))
                        > 0)
                .toList();
    }
}
