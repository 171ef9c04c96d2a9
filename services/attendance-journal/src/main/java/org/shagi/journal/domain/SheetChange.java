package org.shagi.journal.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.ServiceCode;

/**
 * Somebody wants to write into a sheet: all that the rules look at.
 *
 * @param group the group of the sheet; empty if no such group is known
 * @param sheet as it is stored now, or blank
 * @param monthClosed whether the month of the sheet is closed
 * @param expectedVersion the version the writer has seen, of the sheet or of the page that is written; empty if not said
 * @param at now
 * @param unready what is planned outside the centre that day and lacks its order or its briefing
 */
public record SheetChange(
        Optional<JournalGroup> group,
        DaySheet sheet,
        boolean monthClosed,
        SheetEdit edit,
        OptionalLong expectedVersion,
        Actor writer,
        Instant at,
        CentreDays days,
        JournalNorms norms,
        List<OutsideEvents.Unready> unready) {

    /** Code of the rule that asks why something is written late; its reason stays with what is written. */
    static final String LATE = "entered-late";

    LocalDate date() {
        return sheet.date();
    }

    /** The group, for rules that come after the one that asks whether it is known. */
    JournalGroup knownGroup() {
        return group.orElseThrow();
    }

    /** What the sheet would say of the children of whom it says something else now. */
    List<Marks> marks() {
        return edit.marksOn(sheet).stream()
                .filter(marks -> {
                    var was = sheet.entries().get(marks.childId());
                    return was == null || !was.wanted().equals(marks);
                })
                .toList();
    }

    /** Codes that stand in the child's line already. */
    Set<String> standing(String child) {
        var was = sheet.entries().get(child);
        var codes = new TreeSet<String>();
        if (was != null) {
            was.codes().forEach(code -> codes.add(code.value()));
        }
        return codes;
    }

    /** Who gives the service: as said, or who writes it down by hand, or whose service it is. */
    String provider(ServiceCode code, WantedMark wanted) {
        if (wanted.provider() != null) {
            return wanted.provider();
        }
        return edit.page().isPresent() ? writer.id() : norms.distribution().giver(knownGroup(), writer.id(), code);
    }

    /** The reason given for going over a warning; empty if none was. */
    Optional<Waiver> waiver(String rule) {
        return edit.remarks()
                .reasonFor(rule)
                .map(reason -> new Waiver(rule, reason, sheet.version() + 1, writer.id(), at));
    }

    /** Whether it is written later than 24 hours after the day, or after the hour at which a service ended. */
    boolean isLate() {
        return days.isLate(date(), enteredAt())
                || result().entries().values().stream()
                        .flatMap(entry -> entry.marks().values().stream())
                        .anyMatch(mark -> mark.recordedAt().equals(at) && days.isLate(date(), mark));
    }

    /** The sheet after the change, or the very same sheet if nothing changes. Only for marks that the rules let through. */
    DaySheet result() {
        var next = sheet.after(edit, writing());
        return monthClosed && next != sheet
                ? edit.remarks()
                        .correction()
                        .map(reason -> next.because(reason, writer.id(), at))
                        .orElse(next)
                : next;
    }

    /** What the change replaces. */
    public List<CellChange> replaced() {
        var next = result();
        return CellChange.between(sheet, next.entries(), next.themes(), writing());
    }

    private Instant enteredAt() {
        return days.enteredAt(date(), edit.remarks().typedAt(), at);
    }

    private Writing writing() {
        var entered = enteredAt();
        return new Writing(
                writer.id(),
                at,
                entered.equals(at) ? null : entered,
                why(),
                code -> provider(code, new WantedMark(code.value(), null, null)));
    }

    private @Nullable String why() {
        var remarks = edit.remarks();
        return (monthClosed ? remarks.correction() : remarks.reasonFor(LATE)).orElse(null);
    }
}
