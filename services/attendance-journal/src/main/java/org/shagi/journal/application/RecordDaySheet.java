package org.shagi.journal.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.shagi.journal.domain.CentreDays;
import org.shagi.journal.domain.DaySheet;
import org.shagi.journal.domain.DaySheetRules;
import org.shagi.journal.domain.DaySheets;
import org.shagi.journal.domain.JournalGroups;
import org.shagi.journal.domain.JournalNorms;
import org.shagi.journal.domain.OutsideEvents;
import org.shagi.journal.domain.RecordedSheet;
import org.shagi.journal.domain.SheetChange;
import org.shagi.journal.domain.SheetEdit;
import org.shagi.journal.domain.closing.MonthClosings;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** Writes into a day sheet: decides by the rules, stores the next version with one atomic write, or changes nothing. */
@Component
public class RecordDaySheet {

    /** Each lost race means that somebody else's change went through; more in a row than people can cause. */
    private static final int ATTEMPTS = 20;

    private final JournalGroups groups;
    private final DaySheets sheets;
    private final MonthClosings closings;
    private final CentreDays days;
    private final JournalNorms norms;
    private final OutsideEvents outside;
    private final InstantSource clock;

    RecordDaySheet(
            JournalGroups groups,
            DaySheets sheets,
            MonthClosings closings,
            CentreDays days,
            JournalNorms norms,
            OutsideEvents outside,
            InstantSource clock) {
        this.groups = groups;
        this.sheets = sheets;
        this.closings = closings;
        this.days = days;
        this.norms = norms;
        this.outside = outside;
        this.clock = clock;
    }

    /**
     * Applies an edit to the sheet of this group and day.
     *
     * <p>Who loses a race is judged again by the sheet as it is then: an edit of what somebody else has
     * changed is stale, an edit of another page and an addition go through.
     *
     * @param seen the version the writer has seen, of the sheet or of the page; empty if not said
     */
    public Decision<Outcome> record(Actor writer, String groupId, LocalDate date, SheetEdit edit, OptionalLong seen) {
        var group = groups.find(groupId);
        var expected = seen;
        var ordered = norms.in(groupId);
        var unready = outside.on(groupId, date);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var sheet = sheets.on(groupId, date);
            var closed = closings.isClosed(groupId, YearMonth.from(date));
            var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var change = new SheetChange(group, sheet, closed, edit, expected, writer, at, days, ordered, unready);
            var decision = DaySheetRules.decide(change);
            var recorded = decision.map(next ->
                    new RecordedSheet(next, group.orElseThrow().departmentId(), writer.id(), at, change.replaced()));
            if (!(recorded instanceof Decision.Accepted<RecordedSheet>(var news))
                    || news.sheet() == sheet
                    || sheets.put(news, !closed)) {
                return decision.map(next -> new Outcome(next, next != sheet));
            }
            if (edit.overwrites() && expected.isEmpty()) {
                expected = OptionalLong.of(edit.guarded(sheet));
            }
        }
        return Decision.refused(Refusal.stale("overtaken"));
    }

    /**
     * What would come of it, by the same rules; nothing is stored.
     *
     * @param seen as in {@link #record}
     */
    public Decision<Outcome> tried(Actor writer, String groupId, LocalDate date, SheetEdit edit, OptionalLong seen) {
        var sheet = sheets.on(groupId, date);
        var closed = closings.isClosed(groupId, YearMonth.from(date));
        var change = new SheetChange(
                groups.find(groupId),
                sheet,
                closed,
                edit,
                seen,
                writer,
                clock.instant(),
                days,
                norms.in(groupId),
                outside.on(groupId, date));
        return DaySheetRules.decide(change).map(next -> new Outcome(next, next != sheet));
    }

    /**
     * What came of it.
     *
     * @param sheet as it is stored now
     * @param changed false if the sheet said so already; then there is no new version and no news
     */
    public record Outcome(DaySheet sheet, boolean changed) {}
}
