package org.shagi.journal.application;

import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shagi.journal.domain.CentreDays;
import org.shagi.journal.domain.DaySheets;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.MarkedDay;
import org.shagi.journal.domain.RosterChild;
import org.shagi.kit.domain.Actor;
import org.springframework.stereotype.Component;

/** Lists the groups that still owe a mark for some child of a day's roster (S003 III.6). */
@Component
public class ListUnfilled {

    private final ListGroups groups;
    private final DaySheets sheets;
    private final CentreDays days;
    private final InstantSource clock;

    ListUnfilled(ListGroups groups, DaySheets sheets, CentreDays days, InstantSource clock) {
        this.groups = groups;
        this.sheets = sheets;
        this.days = days;
        this.clock = clock;
    }

    /** The day it is in the centre now. */
    public LocalDate today() {
        return days.dayAt(clock.instant());
    }

    /**
     * The days of the span that groups in the reader's scope have not filled in, by group and then by day; none on a day off or a
     * day to come. All sheets are asked for at once.
     *
     * @param departmentId only groups of this department; {@code null} for all
     * @param to last day of the span, inclusive
     */
    public List<UnfilledDay> between(Actor reader, @Nullable String departmentId, LocalDate from, LocalDate to) {
        var last = to.isAfter(today()) ? today() : to;
        var mine = groups.inScopeOf(reader).stream()
                .filter(group -> departmentId == null || departmentId.equals(group.departmentId()))
                .toList();
        return among(mine.stream().collect(toMap(group -> group, group -> days.workingDaysOf(group, from, last))));
    }

    /** Those of these days that are not filled in, by group and then by day. */
    List<UnfilledDay> among(Map<JournalGroup, List<LocalDate>> wanted) {
        var byId =
                wanted.entrySet().stream().collect(toMap(group -> group.getKey().id(), Map.Entry::getValue));
        var marked =
                sheets.marked(byId).stream().collect(toMap(day -> Map.entry(day.groupId(), day.date()), day -> day));
        return wanted.entrySet().stream()
                .flatMap(group -> group.getValue().stream()
                        .map(date -> UnfilledDay.of(
                                group.getKey(),
                                date,
                                marked.get(Map.entry(group.getKey().id(), date)))))
                .filter(day -> !day.missing().isEmpty())
                .sorted(UnfilledDay.ORDER)
                .toList();
    }

    /**
     * A day for which some child of the group's roster has no mark.
     *
     * @param missing those children
     */
    public record UnfilledDay(JournalGroup group, LocalDate date, List<RosterChild> missing) {

        private static final Comparator<UnfilledDay> ORDER = Comparator.comparing(
                        (UnfilledDay day) -> day.group().name())
                .thenComparing(day -> day.group().id())
                .thenComparing(UnfilledDay::date);

        private static UnfilledDay of(JournalGroup group, LocalDate date, @Nullable MarkedDay marked) {
            return new UnfilledDay(
                    group,
                    date,
                    group.rosterOn(date).stream()
                            .filter(child ->
                                    marked == null || !marked.children().contains(child.childId()))
                            .toList());
        }
    }
}
