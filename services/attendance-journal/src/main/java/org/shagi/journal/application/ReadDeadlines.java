package org.shagi.journal.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.calendar.terms.Deadline;
import org.shagi.calendar.terms.Deadlines;
import org.shagi.calendar.terms.Facts;
import org.shagi.calendar.terms.TermSubject;
import org.shagi.journal.domain.CentreDays;
import org.shagi.journal.domain.DaySheets;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.MarkedDay;
import org.shagi.journal.domain.MonthPlan;
import org.shagi.journal.domain.MonthPlans;
import org.shagi.journal.domain.closing.MonthClosings;
import org.shagi.journal.domain.terms.DayTerms;
import org.shagi.journal.domain.terms.EventTerms;
import org.shagi.journal.domain.terms.MonthTerms;
import org.shagi.journal.domain.terms.ThemesTerms;
import org.shagi.journal.domain.themes.ThematicPlan;
import org.shagi.journal.domain.themes.ThematicPlans;
import org.shagi.journal.domain.themes.ThemePeriod;
import org.shagi.journal.domain.themes.ThemeState;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.terms.ScopedTerms;
import org.springframework.stereotype.Component;

/**
 * What the journal owes when, counted anew from the sheets with every question. Days are looked at only in months that are not
 * closed; a handful of look-ups, however many groups and days.
 */
@Component
public class ReadDeadlines implements ScopedTerms {

    private static final String JOURNAL = "attendance-journal";

    private final ListGroups groups;
    private final DaySheets sheets;
    private final MonthPlans plans;
    private final MonthClosings closings;
    private final FollowAbsences absences;
    private final ThematicPlans themes;
    private final CentreDays days;
    private final Deadlines deadlines;
    private final InstantSource clock;

    ReadDeadlines(
            ListGroups groups,
            DaySheets sheets,
            MonthPlans plans,
            MonthClosings closings,
            FollowAbsences absences,
            ThematicPlans themes,
            CentreDays days,
            Deadlines deadlines,
            InstantSource clock) {
        this.groups = groups;
        this.sheets = sheets;
        this.plans = plans;
        this.closings = closings;
        this.absences = absences;
        this.themes = themes;
        this.days = days;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * The deadlines of groups in somebody's scope, the most pressing first: of days that lack something, and of months, closed
     * ones included.
     *
     * @param departmentId of one department only; {@code null} for all
     */
    @Override
    public List<Deadline> inScopeOf(Actor actor, @Nullable String departmentId) {
        return of(groups.inScopeOf(actor).stream()
                        .filter(group -> departmentId == null || departmentId.equals(group.departmentId())))
                .sorted(Deadline.MOST_PRESSING_FIRST)
                .toList();
    }

    @Override
    public Stream<Deadline> ofCentre() {
        return of(groups.all().stream());
    }

    private Stream<Deadline> of(Stream<JournalGroup> some) {
        var now = clock.instant().atZone(days.zone());
        var months = some.collect(toMap(Function.identity(), group -> months(group, now.toLocalDate())));
        var closed = closings.closedOn(byId(months));
        var ofMonths =
                months.entrySet().stream().flatMap(group -> ofMonths(group.getKey(), group.getValue(), closed, now));
        var ofAbsences =
                absences.terms(months.keySet()).flatMap(absence -> counted(absence.subject(), absence.facts(), now));
        var open = open(months, closed);
        var drawn = drawn(open, now.toLocalDate());
        return Stream.of(ofMonths, ofDays(open, drawn, now), ofThemes(months.keySet(), drawn, now), ofAbsences)
                .flatMap(Function.identity());
    }

    /** The months of the course, up to the one it is now, that have working days. */
    private List<YearMonth> months(JournalGroup group, LocalDate today) {
        return Stream.iterate(
                        YearMonth.from(group.from()),
                        month -> !month.atDay(1).isAfter(today)
                                && !month.atDay(1).isAfter(group.to()),
                        month -> month.plusMonths(1))
                .filter(month -> !days.workingDaysOf(group, month).isEmpty())
                .toList();
    }

    private static Map<JournalGroup, List<YearMonth>> open(
            Map<JournalGroup, List<YearMonth>> months, Map<String, Map<YearMonth, LocalDate>> closed) {
        return months.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        group -> group.getValue().stream()
                                .filter(month -> !closed.getOrDefault(
                                                group.getKey().id(), Map.of())
                                        .containsKey(month))
                                .toList()));
    }

    private Stream<Deadline> ofMonths(
            JournalGroup group,
            List<YearMonth> months,
            Map<String, Map<YearMonth, LocalDate>> closed,
            ZonedDateTime now) {
        var of = closed.getOrDefault(group.id(), Map.of());
        return months.stream()
                .map(month -> new MonthTerms(group, month, of.get(month)))
                .flatMap(month -> counted(month.subject(), month.facts(), now));
    }

    /** The thematic plans of the open months, of those that are wanted now, and of the circles: one look-up. */
    private Map<String, List<ThematicPlan>> drawn(Map<JournalGroup, List<YearMonth>> open, LocalDate today) {
        var periods = open.entrySet().stream()
                .collect(toMap(
                        group -> group.getKey().id(),
                        group -> Stream.concat(
                                        Stream.concat(
                                                        group.getValue().stream(),
                                                        ThemesTerms.wanted(group.getKey(), today).stream())
                                                .distinct()
                                                .map(ThemePeriod::new),
                                        Stream.of(ThemePeriod.CIRCLE))
                                .toList()));
        return themes.among(periods).stream().collect(groupingBy(ThematicPlan::groupId));
    }

    private Stream<Deadline> ofThemes(
            Collection<JournalGroup> groups, Map<String, List<ThematicPlan>> drawn, ZonedDateTime now) {
        return groups.stream()
                .flatMap(group -> ThemesTerms.wanted(group, now.toLocalDate()).stream()
                        .map(month -> new ThemesTerms(
                                group, month, agreedOn(drawn.getOrDefault(group.id(), List.of()), month))))
                .flatMap(month -> counted(month.subject(), month.facts(), now));
    }

    private @Nullable LocalDate agreedOn(List<ThematicPlan> drawn, YearMonth month) {
        return drawn.stream()
                .filter(plan -> month.equals(plan.period().month()))
                .flatMap(plan -> plan.agreedFirst().stream())
                .map(days::dayAt)
                .findFirst()
                .orElse(null);
    }

    private Stream<Deadline> ofDays(
            Map<JournalGroup, List<YearMonth>> months, Map<String, List<ThematicPlan>> drawn, ZonedDateTime now) {
        var dates = months.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        group -> group.getValue().stream()
                                .flatMap(month -> days.workingDaysOf(group.getKey(), month).stream())
                                .filter(date -> !date.isAfter(now.toLocalDate()))
                                .toList()));
        var marked = sheets.marked(byId(dates)).stream()
                .collect(toMap(sheet -> Map.entry(sheet.groupId(), sheet.date()), Function.identity()));
        var planned = plans.among(byId(months)).stream()
                .collect(toMap(plan -> Map.entry(plan.groupId(), plan.month()), Function.identity()));
        return dates.entrySet().stream()
                .flatMap(group -> group.getValue().stream()
                        .map(date -> day(group.getKey(), date, marked, planned))
                        .flatMap(day -> Stream.concat(
                                counted(day.subject(), day.facts(days), now),
                                ofEvents(day, drawn.getOrDefault(group.getKey().id(), List.of()), now))));
    }

    private Stream<Deadline> ofEvents(DayTerms day, List<ThematicPlan> drawn, ZonedDateTime now) {
        var events = drawn.stream()
                .filter(plan -> plan.state() == ThemeState.AGREED)
                .flatMap(plan -> plan.on(day.sheet().date()).stream())
                .distinct()
                .toList();
        var terms = new EventTerms(day.group(), day.sheet(), events);
        return counted(terms.subject(), terms.facts(days), now);
    }

    private static DayTerms day(
            JournalGroup group,
            LocalDate date,
            Map<Map.Entry<String, LocalDate>, MarkedDay> marked,
            Map<Map.Entry<String, YearMonth>, MonthPlan> planned) {
        var month = YearMonth.from(date);
        var plan = planned.getOrDefault(Map.entry(group.id(), month), MonthPlan.none(group.id(), month));
        var sheet = marked.getOrDefault(Map.entry(group.id(), date), MarkedDay.blank(group.id(), date));
        return new DayTerms(group, sheet, plan.on(date));
    }

    private Stream<Deadline> counted(TermSubject subject, Facts facts, ZonedDateTime now) {
        return deadlines.of(JOURNAL, subject, facts, now).stream();
    }

    private static <T> Map<String, List<T>> byId(Map<JournalGroup, List<T>> byGroup) {
        return byGroup.entrySet().stream().collect(toMap(group -> group.getKey().id(), Map.Entry::getValue));
    }
}
