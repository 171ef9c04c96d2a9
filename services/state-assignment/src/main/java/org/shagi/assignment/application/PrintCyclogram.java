package org.shagi.assignment.application;

import org.shagi.assignment.domain.cyclogram.Cell;
import org.shagi.documents.CyclogramSlot;
import org.shagi.documents.Format;
import org.shagi.documents.GroupCyclogramForm;
import org.shagi.documents.Press;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The cyclogram of a group on paper (D-04). */
@Component
public class PrintCyclogram {

    private final FindGroup groups;
    private final ShowCyclogram show;
    private final Press press;
    private final String centre;

    PrintCyclogram(
            FindGroup groups, ShowCyclogram show, Press press, @Value("${shagi.centre.short-name}") String centre) {
        this.groups = groups;
        this.show = show;
        this.press = press;
        this.centre = centre;
    }

    /** As a workbook. */
    public Decision<byte[]> workbook(Actor actor, String groupId) {
        return groups.forActor(actor, groupId)
                .then(group -> show.of(actor, groupId).map(shown -> CyclogramWorkbook.of(group.name(), shown)));
    }

    /** @param department name of the department as it is to be printed; may be empty */
    public Decision<byte[]> paper(Actor actor, String groupId, String department, Format format) {
        return groups.forActor(actor, groupId)
                .then(group -> show.of(actor, groupId)
                        .map(shown -> press.print(
                                new GroupCyclogramForm(
                                        centre,
                                        department,
                                        group.name(),
                                        shown.held().cyclogram().cells().stream()
                                                .map(PrintCyclogram::slot)
                                                .toList()),
                                format)));
    }

    private static CyclogramSlot slot(Cell cell) {
        return new CyclogramSlot(cell.weekday(), cell.from(), cell.to(), cell.weeks(), cell.codes(), cell.activity());
    }
}
