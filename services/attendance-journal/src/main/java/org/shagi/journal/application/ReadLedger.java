package org.shagi.journal.application;

import static java.util.Comparator.comparing;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.CentreDays;
import org.shagi.journal.domain.DaySheets;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.ledger.MonthLedger;
import org.shagi.journal.domain.ledger.Timeliness;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** Reads what was written when: two look-ups by id for a group and month, and one more for what was replaced. */
@Component
public class ReadLedger {

    private final OpenGroup openGroup;
    private final ListGroups listGroups;
    private final LayOutMonth layOutMonth;
    private final DaySheets sheets;
    private final CentreDays days;

    ReadLedger(OpenGroup openGroup, ListGroups listGroups, LayOutMonth layOutMonth, DaySheets sheets, CentreDays days) {
        this.openGroup = openGroup;
        this.listGroups = listGroups;
        this.layOutMonth = layOutMonth;
        this.sheets = sheets;
        this.days = days;
    }

    /** The ledger of one group's month. */
    public Decision<MonthLedger> of(Actor reader, String groupId, YearMonth month) {
        return openGroup.open(reader, groupId).map(group -> ledger(group, month));
    }

    /**
     * How timely the groups in the reader's scope were written in the month; groups whose course is elsewhere are left out.
     *
     * @param departmentId only groups of this department; {@code null} for all
     */
    public List<GroupTimeliness> timeliness(Actor reader, @Nullable String departmentId, YearMonth month) {
        return listGroups.inScopeOf(reader).stream()
                .filter(group -> departmentId == null || departmentId.equals(group.departmentId()))
                .filter(group -> !days.workingDaysOf(group, month).isEmpty())
                .map(group -> new GroupTimeliness(group, ledger(group, month).byProvider()))
                .sorted(comparing((GroupTimeliness group) -> group.group().departmentId())
                        .thenComparing(group -> group.group().name())
                        .thenComparing(group -> group.group().id()))
                .toList();
    }

    private MonthLedger ledger(JournalGroup group, YearMonth month) {
        var laidOut = layOutMonth.of(group, month);
        return new MonthLedger(laidOut, sheets.history(group.id(), laidOut.workingDays()), days);
    }

    /** @param specialists by account of who gave the services */
    public record GroupTimeliness(JournalGroup group, SortedMap<String, Timeliness> specialists) {

        /** All of them together. */
        public Timeliness total() {
            return specialists.values().stream().reduce(Timeliness.NONE, Timeliness::plus);
        }
    }
}
