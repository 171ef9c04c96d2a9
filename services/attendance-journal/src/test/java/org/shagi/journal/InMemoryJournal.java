package org.shagi.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shagi.journal.domain.CellChange;
import org.shagi.journal.domain.DaySheet;
import org.shagi.journal.domain.DaySheets;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.JournalGroups;
import org.shagi.journal.domain.MarkedDay;
import org.shagi.journal.domain.MonthPlan;
import org.shagi.journal.domain.MonthPlans;
import org.shagi.journal.domain.RecordedSheet;
import org.shagi.journal.domain.absence.Absences;
import org.shagi.journal.domain.absence.FollowUp;
import org.shagi.journal.domain.absence.PlannedAbsences;
import org.shagi.journal.domain.closing.Handover;
import org.shagi.journal.domain.closing.MonthClosing;
import org.shagi.journal.domain.closing.MonthClosings;
import org.shagi.journal.domain.themes.ThematicPlan;
import org.shagi.journal.domain.themes.ThematicPlans;
import org.shagi.journal.domain.themes.ThemePeriod;
import org.shagi.kit.domain.ServiceCode;

/** The ports of the journal kept in memory. What was told to the others can be read back. */
public final class InMemoryJournal {

    public final Sheets sheets = new Sheets();
    public final Groups groups = new Groups();
    public final Plans plans = new Plans();
    public final Away absences = new Away();
    public final Closings closings = new Closings();
    public final Themes themes = new Themes();
    private final List<RecordedSheet> news = new ArrayList<>();

    /** Every version stored, in order: what the other services hear of. */
    public List<RecordedSheet> news() {
        return List.copyOf(news);
    }

    public final class Sheets implements DaySheets {

        private final Map<String, DaySheet> stored = new HashMap<>();
        private final Map<String, String> seals = new HashMap<>();

        @Override
        public DaySheet on(String groupId, LocalDate date) {
            return stored.getOrDefault(groupId + date, DaySheet.blank(groupId, date));
        }

        @Override
        public List<DaySheet> of(String groupId, Collection<LocalDate> dates) {
            return dates.stream()
                    .map(date -> stored.get(groupId + date))
                    .filter(Objects::nonNull)
                    .toList();
        }

        @Override
        public List<MarkedDay> marked(Map<String, List<LocalDate>> days) {
            return days.entrySet().stream()
                    .flatMap(group -> of(group.getKey(), group.getValue()).stream())
                    .map(sheet -> new MarkedDay(
                            sheet.groupId(),
                            sheet.date(),
                            sheet.entries().keySet(),
                            sheet.entries().values().stream()
                                    .filter(entry -> !entry.isPresent())
                                    .map(entry -> entry.childId())
                                    .collect(Collectors.toSet()),
                            sheet.entries().values().stream()
                                    .flatMap(entry -> entry.codes().stream())
                                    .collect(Collectors.toSet()),
                            sheet.pages().entrySet().stream()
                                    .filter(page -> page.getValue().quiet() != null)
                                    .map(Map.Entry::getKey)
                                    .collect(Collectors.toSet()),
                            sheet.topicsByCode()))
                    .toList();
        }

        @Override
        public List<KeptSheet> kept(Map<String, List<LocalDate>> days) {
            return days.entrySet().stream()
                    .flatMap(group -> of(group.getKey(), group.getValue()).stream())
                    .map(sheet -> new KeptSheet(
                            sheet,
                            history(sheet.groupId(), List.of(sheet.date())).getOrDefault(sheet.date(), List.of())))
                    .toList();
        }

        @Override
        public Map<String, Map<ServiceCode, Integer>> given(String groupId, Collection<LocalDate> dates) {
            return of(groupId, dates).stream()
                    .flatMap(sheet -> sheet.entries().values().stream())
                    .collect(Collectors.groupingBy(
                            entry -> entry.childId(),
                            Collectors.flatMapping(
                                    entry -> entry.codes().stream(),
                                    Collectors.toMap(code -> code, code -> 1, Integer::sum))));
        }

        @Override
        public Map<LocalDate, List<CellChange>> history(String groupId, Collection<LocalDate> dates) {
            return news.stream()
                    .filter(recorded -> recorded.sheet().groupId().equals(groupId)
                            && dates.contains(recorded.sheet().date()))
                    .collect(Collectors.groupingBy(
                            recorded -> recorded.sheet().date(),
                            Collectors.flatMapping(recorded -> recorded.replaced().stream(), Collectors.toList())));
        }

        @Override
        public boolean put(RecordedSheet recorded, boolean monthOpen) {
            var sheet = recorded.sheet();
            if (on(sheet.groupId(), sheet.date()).version() != sheet.version() - 1
                    || (monthOpen && seals.containsKey(sheet.groupId() + sheet.date()))) {
                return false;
            }
            stored.put(sheet.groupId() + sheet.date(), sheet);
            news.add(recorded);
            return true;
        }

        @Override
        public void seal(String groupId, Collection<LocalDate> dates, String attempt) {
            dates.stream()
                    .map(date -> groupId + date)
                    .filter(stored::containsKey)
                    .forEach(id -> seals.put(id, attempt));
        }

        @Override
        public void unseal(String groupId, Collection<LocalDate> dates, String attempt) {
            dates.forEach(date -> seals.remove(groupId + date, attempt));
        }
    }

    public static final class Groups implements JournalGroups {

        private final Map<String, JournalGroup> kept = new HashMap<>();

        @Override
        public Optional<JournalGroup> find(String groupId) {
            return Optional.ofNullable(kept.get(groupId));
        }

        @Override
        public List<JournalGroup> all() {
            return kept.values().stream()
                    .sorted(Comparator.comparing(JournalGroup::name))
                    .toList();
        }

        @Override
        public List<JournalGroup> attendedBy(Collection<String> childIds) {
            return all().stream()
                    .filter(group -> group.children().stream().anyMatch(child -> childIds.contains(child.childId())))
                    .toList();
        }

        @Override
        public void keep(JournalGroup group) {
            kept.merge(group.id(), group, (old, now) -> now.version() > old.version() ? now : old);
        }
    }

    public static final class Themes implements ThematicPlans {

        private final Map<String, ThematicPlan> stored = new HashMap<>();

        @Override
        public ThematicPlan of(String groupId, ThemePeriod period) {
            return stored.getOrDefault(groupId + period, ThematicPlan.blank(groupId, period));
        }

        @Override
        public List<ThematicPlan> among(Map<String, List<ThemePeriod>> periods) {
            return periods.entrySet().stream()
                    .flatMap(group -> group.getValue().stream().map(period -> of(group.getKey(), period)))
                    .filter(plan -> plan.version() > 0)
                    .toList();
        }

        @Override
        public boolean put(ThematicPlan plan) {
            return of(plan.groupId(), plan.period()).version() == plan.version() - 1
                    && stored.put(plan.groupId() + plan.period(), plan) != plan;
        }
    }

    public static final class Closings implements MonthClosings {

        /** Every version stored, in order: what the other services hear of. */
        public final List<MonthClosing> told = new ArrayList<>();

        private final Map<String, MonthClosing> stored = new HashMap<>();
        private final Map<String, Handover> signed = new HashMap<>();
        private final Map<String, String> begun = new HashMap<>();

        @Override
        public Optional<MonthClosing> of(String groupId, YearMonth month) {
            return Optional.ofNullable(stored.get(groupId + month));
        }

        @Override
        public Handover handover(String groupId, YearMonth month) {
            return signed.getOrDefault(groupId + month, Handover.NONE);
        }

        @Override
        public void sign(String groupId, YearMonth month, Handover.Step step, Handover.Signature signature) {
            signed.merge(
                    groupId + month,
                    step == Handover.Step.ACCEPTED ? new Handover(null, signature) : new Handover(signature, null),
                    (old, now) -> new Handover(
                            now.handedOver() == null ? old.handedOver() : now.handedOver(),
                            now.accepted() == null ? old.accepted() : now.accepted()));
        }

        @Override
        public boolean isClosed(String groupId, YearMonth month) {
            return begun.containsKey(groupId + month) || of(groupId, month).isPresent();
        }

        @Override
        public boolean begin(String groupId, YearMonth month, String attempt) {
            if (of(groupId, month).isPresent()) {
                return false;
            }
            begun.put(groupId + month, attempt);
            return true;
        }

        @Override
        public void giveUp(String groupId, YearMonth month, String attempt) {
            begun.remove(groupId + month, attempt);
        }

        @Override
        public boolean putFirst(MonthClosing closing, String attempt, Instant at) {
            return begun.remove(closing.groupId() + closing.month(), attempt) && put(closing, at);
        }

        @Override
        public Map<String, Map<YearMonth, LocalDate>> closedOn(Map<String, List<YearMonth>> months) {
            var closed = new HashMap<String, Map<YearMonth, LocalDate>>();
            months.forEach((group, wanted) -> wanted.forEach(month -> of(group, month)
                    .ifPresent(closing -> closed.computeIfAbsent(group, unused -> new HashMap<>())
                            .put(month, closing.closedOn()))));
            return closed;
        }

        @Override
        public boolean put(MonthClosing closing, Instant at) {
            var before = of(closing.groupId(), closing.month())
                    .map(MonthClosing::version)
                    .orElse(0L);
            if (before != closing.version() - 1) {
                return false;
            }
            stored.put(closing.groupId() + closing.month(), closing);
            told.add(closing);
            return true;
        }
    }

    public static final class Away implements Absences {

        private final Map<String, PlannedAbsences> planned = new HashMap<>();
        private final Map<String, FollowUp> followUps = new HashMap<>();

        @Override
        public List<PlannedAbsences> planned(Collection<String> groupIds) {
            return planned.values().stream()
                    .filter(one -> groupIds.contains(one.groupId()))
                    .toList();
        }

        @Override
        public PlannedAbsences planned(String groupId, String childId) {
            return planned.getOrDefault(groupId + childId, PlannedAbsences.none(groupId, childId));
        }

        @Override
        public boolean put(PlannedAbsences next) {
            return planned(next.groupId(), next.childId()).version() == next.version() - 1
                    && planned.put(next.groupId() + next.childId(), next) != next;
        }

        @Override
        public List<FollowUp> followUps(Collection<String> groupIds) {
            return followUps.values().stream()
                    .filter(one -> groupIds.contains(one.groupId()))
                    .toList();
        }

        @Override
        public boolean add(FollowUp followUp) {
            return followUps.putIfAbsent(followUp.groupId() + followUp.childId() + followUp.from(), followUp) == null;
        }
    }

    public static final class Plans implements MonthPlans {

        private final Map<String, MonthPlan> kept = new HashMap<>();

        @Override
        public MonthPlan of(String groupId, YearMonth month) {
            return kept.getOrDefault(groupId + month, MonthPlan.none(groupId, month));
        }

        @Override
        public List<MonthPlan> among(Map<String, List<YearMonth>> months) {
            return months.entrySet().stream()
                    .flatMap(group -> group.getValue().stream().map(month -> of(group.getKey(), month)))
                    .filter(plan -> plan.version() > 0)
                    .toList();
        }

        @Override
        public void keep(MonthPlan plan) {
            kept.merge(plan.groupId() + plan.month(), plan, (old, now) -> now.version() > old.version() ? now : old);
        }
    }
}
