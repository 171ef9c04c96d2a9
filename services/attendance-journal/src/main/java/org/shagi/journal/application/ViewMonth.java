package org.shagi.journal.application;

import java.time.YearMonth;
import java.util.Optional;
import org.shagi.journal.domain.GroupMonth;
import org.shagi.journal.domain.closing.MonthClosing;
import org.shagi.journal.domain.closing.MonthClosings;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** Lays a month of a group's journal open: four look-ups by id, whatever the size of the journal. */
@Component
public class ViewMonth {

    private final OpenGroup groups;
    private final LayOutMonth layOutMonth;
    private final MonthClosings closings;

    ViewMonth(OpenGroup groups, LayOutMonth layOutMonth, MonthClosings closings) {
        this.groups = groups;
        this.layOutMonth = layOutMonth;
        this.closings = closings;
    }

    /** The month; a month outside the course has no days. */
    public Decision<ViewedMonth> view(Actor reader, String groupId, YearMonth month) {
        return groups.open(reader, groupId)
                .map(group -> new ViewedMonth(layOutMonth.of(group, month), closings.of(groupId, month)));
    }

    /** @param closing empty while the month is open */
    public record ViewedMonth(GroupMonth month, Optional<MonthClosing> closing) {}
}
