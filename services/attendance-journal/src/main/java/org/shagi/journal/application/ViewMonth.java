package org.shagi.journal.application;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shagi.journal.domain.CentreDays;
import org.shagi.journal.domain.DaySheets;
import org.shagi.journal.domain.GroupMonth;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.absence.Absences;
import org.shagi.journal.domain.absence.PlannedAbsences;
import org.shagi.journal.domain.closing.MonthClosing;
import org.shagi.journal.domain.closing.MonthClosings;
import org.shagi.journal.domain.themes.ThematicPlan;
import org.shagi.journal.domain.themes.ThematicPlans;
import org.shagi.journal.domain.themes.ThemeEvent;
import org.shagi.journal.domain.themes.ThemePeriod;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.ServiceCode;
import org.springframework.stereotype.Component;

/** Lays a month of a group's journal open: seven look-ups, and one more for every group that a child was transferred from, whatever the size of the journal. */
@Component
public class ViewMonth {

    private final OpenGroup groups;
    private final LayOutMonth layOutMonth;
    private final MonthClosings closings;
    private final Absences absences;
    private final DaySheets sheets;
    private final CountEarlier earlier;
    private final ThematicPlans themes;
    private final CentreDays days;

    ViewMonth(
            OpenGroup groups,
            LayOutMonth layOutMonth,
            MonthClosings closings,
            Absences absences,
            DaySheets sheets,
            CountEarlier earlier,
            ThematicPlans themes,
            CentreDays days) {
        this.groups = groups;
        this.layOutMonth = layOutMonth;
        this.closings = closings;
        this.absences = absences;
        this.sheets = sheets;
        this.earlier = earlier;
        this.themes = themes;
        this.days = days;
    }

    /** The month; a month outside the course has no days. */
    public Decision<ViewedMonth> view(Actor reader, String groupId, YearMonth month) {
        return groups.open(reader, groupId)
                .map(group -> new ViewedMonth(
                        layOutMonth.of(group, month),
                        closings.of(groupId, month),
                        absences.planned(List.of(groupId)),
                        givenElsewhere(group, month),
                        themes.among(Map.of(groupId, List.of(new ThemePeriod(month), ThemePeriod.CIRCLE)))));
    }

    private Map<String, Map<ServiceCode, Integer>> givenElsewhere(JournalGroup group, YearMonth month) {
        if (group.rosterIn(month).stream().allMatch(child -> child.volumes().isEmpty())) {
            return Map.of();
        }
        var otherDays = days.workingDaysOf(group, group.from(), group.to()).stream()
                .filter(date -> !YearMonth.from(date).equals(month))
                .toList();
        var given = new HashMap<>(earlier.of(group, group.rosterIn(month), LocalDate.MAX));
        sheets.given(group.id(), otherDays).forEach((child, counts) -> given.merge(child, counts, ViewMonth::plus));
        return given;
    }

    private static Map<ServiceCode, Integer> plus(Map<ServiceCode, Integer> some, Map<ServiceCode, Integer> others) {
        var sum = new HashMap<>(some);
        others.forEach((code, count) -> sum.merge(code, count, Integer::sum));
        return sum;
    }

    /**
     * @param closing empty while the month is open
     * @param elsewhere what each child was given by the group in the other months of the course, and by other groups before a transfer;
     *     empty where no balance is struck
     * @param themes the thematic plans of the month and of the circle, as far as they are drawn
     */
    public record ViewedMonth(
            GroupMonth month,
            Optional<MonthClosing> closing,
            List<PlannedAbsences> announced,
            Map<String, Map<ServiceCode, Integer>> elsewhere,
            List<ThematicPlan> themes) {

        /** What the plans have for the children that day, each event once. */
        public List<ThemeEvent> themesOn(LocalDate date) {
            return themes.stream()
                    .flatMap(plan -> plan.on(date).stream())
                    .distinct()
                    .toList();
        }
    }
}
