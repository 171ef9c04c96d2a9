package org.shagi.journal.application;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shagi.journal.domain.CentreDays;
import org.shagi.journal.domain.DaySheets;
import org.shagi.journal.domain.GroupMonth;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.absence.Absences;
import org.shagi.journal.domain.absence.PlannedAbsences;
import org.shagi.journal.domain.closing.MonthClosing;
import org.shagi.journal.domain.closing.MonthClosings;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.ServiceCode;
import org.springframework.stereotype.Component;

/** Lays a month of a group's journal open: six look-ups, whatever the size of the journal. */
@Component
public class ViewMonth {

    private final OpenGroup groups;
    private final LayOutMonth layOutMonth;
    private final MonthClosings closings;
    private final Absences absences;
    private final DaySheets sheets;
    private final CentreDays days;

    ViewMonth(
            OpenGroup groups,
            LayOutMonth layOutMonth,
            MonthClosings closings,
            Absences absences,
            DaySheets sheets,
            CentreDays days) {
        this.groups = groups;
        this.layOutMonth = layOutMonth;
        this.closings = closings;
        this.absences = absences;
        this.sheets = sheets;
        this.days = days;
    }

    /** The month; a month outside the course has no days. */
    public Decision<ViewedMonth> view(Actor reader, String groupId, YearMonth month) {
        return groups.open(reader, groupId)
                .map(group -> new ViewedMonth(
                        layOutMonth.of(group, month),
                        closings.of(groupId, month),
                        absences.planned(List.of(groupId)),
                        givenElsewhere(group, month)));
    }

    private Map<String, Map<ServiceCode, Integer>> givenElsewhere(JournalGroup group, YearMonth month) {
        return group.rosterIn(month).stream().allMatch(child -> child.volumes().isEmpty())
                ? Map.of()
                : sheets.given(
                        group.id(),
                        days.workingDaysOf(group, group.from(), group.to()).stream()
                                .filter(date -> !YearMonth.from(date).equals(month))
                                .toList());
    }

    /**
     * @param closing empty while the month is open
     * @param elsewhere what each child was given by the group in the other months of the course; empty where no balance is struck
     */
    public record ViewedMonth(
            GroupMonth month,
            Optional<MonthClosing> closing,
            List<PlannedAbsences> announced,
            Map<String, Map<ServiceCode, Integer>> elsewhere) {}
}
