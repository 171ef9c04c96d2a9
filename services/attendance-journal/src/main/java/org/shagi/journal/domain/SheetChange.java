package org.shagi.journal.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.shagi.kit.domain.Actor;

/**
 * Somebody wants to write into a sheet: all that the rules look at.
 *
 * @param group the group of the sheet; empty if no such group is known
 * @param sheet as it is stored now, or blank
 * @param monthClosed whether the month of the sheet is closed
 * @param expectedVersion the version the writer has seen; empty if not said
 * @param at now
 */
public record SheetChange(
        Optional<JournalGroup> group,
        DaySheet sheet,
        boolean monthClosed,
        SheetEdit edit,
        OptionalLong expectedVersion,
        Actor writer,
        Instant at,
        CentreDays days) {

    LocalDate date() {
        return sheet.date();
    }

    /** The group, for rules that come after the one that asks whether it is known. */
    JournalGroup knownGroup() {
        return group.orElseThrow();
    }

    /** What the sheet would say. */
    List<Marks> marks() {
        return edit.marksOn(sheet);
    }

    /** The sheet after the change, or the very same sheet if nothing changes. Only for marks that the rules let through. */
    DaySheet result() {
        var next = sheet.after(edit, writer.id(), at);
        return monthClosed && next != sheet
                ? edit.reason()
                        .map(reason -> next.because(reason, writer.id(), at))
                        .orElse(next)
                : next;
    }
}
