package org.shagi.journal.application;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.shagi.journal.domain.GroupMonth;
import org.shagi.journal.domain.absence.Absences;
import org.shagi.journal.domain.absence.PlannedAbsences;
import org.shagi.journal.domain.closing.MonthClosing;
import org.shagi.journal.domain.closing.MonthClosings;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** Lays a month of a group's journal open: five look-ups, whatever the size of the journal. */
@Component
public class ViewMonth {

    private final OpenGroup groups;
    private final LayOutMonth layOutMonth;
    private final MonthClosings closings;
    private final Absences absences;

    ViewMonth(OpenGroup groups, LayOutMonth layOutMonth, MonthClosings closings, Absences absences) {
        this.groups = groups;
        this.layOutMonth = layOutMonth;
        this.closings = closings;
        this.absences = absences;
    }

    /** The month; a month outside the course has no days. */
    public Decision<ViewedMonth> view(Actor reader, String groupId, YearMonth month) {
        return groups.open(reader, groupId)
                .map(group -> new ViewedMonth(
                        layOutMonth.of(group, month), closings.of(groupId, month), absences.planned(List.of(groupId))));
    }

    /** @param closing empty while the month is open */
    public record ViewedMonth(GroupMonth month, Optional<MonthClosing> closing, List<PlannedAbsences> announced) {}
}
