package org.shagi.journal.application;

import java.time.LocalDate;
import org.shagi.journal.domain.DaySheet;
import org.shagi.journal.domain.DaySheets;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** Shows one day sheet with everything it keeps: who wrote each line and when, and the sessions with their themes. */
@Component
public class ViewDay {

    private final OpenGroup groups;
    private final DaySheets sheets;

    ViewDay(OpenGroup groups, DaySheets sheets) {
        this.groups = groups;
        this.sheets = sheets;
    }

    /** The sheet; blank, with version 0, if nobody has written in it. */
    public Decision<DaySheet> view(Actor reader, String groupId, LocalDate date) {
        return groups.open(reader, groupId).map(group -> sheets.on(group.id(), date));
    }
}
