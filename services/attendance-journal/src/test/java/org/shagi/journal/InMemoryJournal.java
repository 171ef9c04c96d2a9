package org.shagi.journal;

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
import org.shagi.journal.domain.DaySheet;
import org.shagi.journal.domain.DaySheets;
import org.shagi.journal.domain.JournalGroup;
import org.shagi.journal.domain.JournalGroups;
import org.shagi.journal.domain.MonthPlan;
import org.shagi.journal.domain.MonthPlans;
import org.shagi.journal.domain.RecordedSheet;

/** The ports of the journal kept in memory. What was told to the others can be read back. */
public final class InMemoryJournal {

    public final Sheets sheets = new Sheets();
    public final Groups groups = new Groups();
    public final Plans plans = new Plans();
    private final List<RecordedSheet> news = new ArrayList<>();

    /** Every version stored, in order: what the other services hear of. */
    public List<RecordedSheet> news() {
        return List.copyOf(news);
    }

    public final class Sheets implements DaySheets {

        private final Map<String, DaySheet> stored = new HashMap<>();

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
        public List<DaySheet> on(LocalDate date, Collection<String> groupIds) {
            return groupIds.stream()
                    .map(groupId -> stored.get(groupId + date))
                    .filter(Objects::nonNull)
                    .toList();
        }

        @Override
        public boolean put(RecordedSheet recorded) {
            var sheet = recorded.sheet();
            if (on(sheet.groupId(), sheet.date()).version() != sheet.version() - 1) {
                return false;
            }
            stored.put(sheet.groupId() + sheet.date(), sheet);
            news.add(recorded);
            return true;
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
        public void keep(JournalGroup group) {
            kept.merge(group.id(), group, (old, now) -> now.version() > old.version() ? now : old);
        }
    }

    public static final class Plans implements MonthPlans {

        private final Map<String, MonthPlan> kept = new HashMap<>();

        @Override
        public MonthPlan of(String groupId, YearMonth month) {
            return kept.getOrDefault(groupId + month, MonthPlan.none(groupId, month));
        }

        @Override
        public void keep(MonthPlan plan) {
            kept.merge(plan.groupId() + plan.month(), plan, (old, now) -> now.version() > old.version() ? now : old);
        }
    }
}
