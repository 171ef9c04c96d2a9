package org.shagi.journal.application;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.CentreDays;
import org.shagi.journal.domain.DaySheets;
import org.shagi.journal.domain.DaySheets.KeptSheet;
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
    private final DaySheets sheets;
    private final CentreDays days;

    ReadLedger(OpenGroup openGroup, ListGroups listGroups, DaySheets sheets, CentreDays days) {
        this.openGroup = openGroup;
        this.listGroups = listGroups;
        this.sheets = sheets;
        this.days = days;
    }

    /** The ledger of one group's month. */
    public Decision<MonthLedger> of(Actor reader, String groupId, YearMonth month) {
        return openGroup
                .open(reader, groupId)
                .map(group -> ledger(sheets.kept(Map.of(groupId, days.workingDaysOf(group, month)))));
    }

    /**
     * How timely the groups in the reader's scope were written in the month; groups whose course is elsewhere are left out.
     *
     * @param departmentId only groups of this department; {@code null} for all
     */
    public List<GroupTimeliness> timeliness(Actor reader, @Nullable String departmentId, YearMonth month) {
        var groups = listGroups.inScopeOf(reader).stream()
                .filter(group -> departmentId == null || departmentId.equals(group.departmentId()))
                .filter(group -> !days.workingDaysOf(group, month).isEmpty())
                .toList();
        var kept = sheets
                .kept(groups.stream().collect(toMap(JournalGroup::id, group -> days.workingDaysOf(group, month))))
                .stream()
                .collect(groupingBy(each -> each.sheet().groupId()));
        return groups.stream()
                .map(group -> new GroupTimeliness(
                        group, ledger(kept.getOrDefault(group.id(), List.of())).byProvider()))
                .sorted(comparing((GroupTimeliness group) -> group.group().departmentId())
                        .thenComparing(group -> group.group().name())
                        .thenComparing(group -> group.group().id()))
                .toList();
    }

    private MonthLedger ledger(List<KeptSheet> kept) {
        return new MonthLedger(
                kept.stream().map(KeptSheet::sheet).toList(),
                kept.stream().collect(toMap(each -> each.sheet().date(), KeptSheet::history)),
                days);
    }

    /** @param specialists by account of who gave the services */
    public record GroupTimeliness(JournalGroup group, SortedMap<String, Timeliness> specialists) {

        /** All of them together. */
        public Timeliness total() {
            return specialists.values().stream().reduce(Timeliness.NONE, Timeliness::plus);
        }
    }
}
