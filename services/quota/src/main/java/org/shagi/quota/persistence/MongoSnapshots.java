package org.shagi.quota.persistence;

import static com.mongodb.client.model.Filters.in;
import static java.util.stream.Collectors.toMap;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.quota.domain.DayEnd;
import org.shagi.quota.domain.DrawnPlan;
import org.shagi.quota.domain.Group;
import org.shagi.quota.domain.GroupMonth;
import org.shagi.quota.domain.GroupPlan;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.MonthCounts;
import org.shagi.quota.domain.OverdueDay;
import org.shagi.quota.domain.Period;
import org.shagi.quota.domain.Reach;
import org.shagi.quota.domain.Snapshot;
import org.shagi.quota.domain.Snapshots;
import org.shagi.quota.domain.YearAssignment;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/**
 * Looks at the stored months, plans and groups. What was read once stays in memory until a change of it is announced
 * ({@link Heads}), so a look at the whole centre reads a few hundred small documents and what has changed since the last look.
 */
@Repository
class MongoSnapshots implements Snapshots {

    private static final List<String> COUNTS =
            List.of("groupId", "departmentId", "month", "children", "counts", "revision");
    private static final int BATCH = 500;
    private static final int MOMENTS = 2;

    private final Generation generation;
    private final DayEnd dayEnd;
    private volatile Memory memory;
    private volatile @Nullable Memory adopted;

    MongoSnapshots(Generation generation, DayEnd dayEnd) {
        this.generation = generation;
        this.dayEnd = dayEnd;
        this.memory = new Memory(generation.mongo(), dayEnd);
    }

    /** What was read of one generation. */
    private static final class Memory {
        private final MongoTemplate mongo;
        private final DayEnd dayEnd;
        private final Remembered<MonthCounts> months;
        private final Remembered<Group> groups;
        private final Remembered<GroupPlan> plans;
        private final Remembered<DrawnPlan> drawn;
        private final Map<Instant, Remembered<MonthCounts>> past = new LinkedHashMap<>();

        Memory(MongoTemplate mongo, DayEnd dayEnd) {
            this.mongo = mongo;
            this.dayEnd = dayEnd;
            this.months = new Remembered<>(this::counted);
            this.groups = new Remembered<>(ids -> found(mongo, ids, GroupDocument.class).stream()
                    .map(group -> new Remembered.At<>(group.id(), group.version(), group.toDomain()))
                    .toList());
            this.drawn = new Remembered<>(ids -> found(mongo, ids, DrawnPlanDocument.class).stream()
                    .map(plan -> new Remembered.At<>(plan.id(), plan.version(), plan.toDomain()))
                    .toList());
            this.plans = new Remembered<>(ids -> found(mongo, ids, GroupPlanDocument.class).stream()
                    .map(plan -> new Remembered.At<>(plan.id(), plan.version(), plan.toDomain()))
                    .toList());
        }

        private List<Remembered.At<MonthCounts>> counted(Collection<String> ids) {
            var stored = Stored.fields(mongo, GroupMonthDocument.COLLECTION, in("_id", ids), COUNTS);
            var outdated = stored.stream()
                    .filter(CountsDocument::isOutdated)
                    .map(month -> month.getString("_id"))
                    .toList();
            var read = stored.stream()
                    .filter(month -> !CountsDocument.isOutdated(month))
                    .map(month -> new Remembered.At<>(
                            month.getString("_id"), month.getLong("revision"), CountsDocument.read(month)));
            return outdated.isEmpty()
                    ? read.toList()
                    : Stream.concat(read, asOf(outdated, Instant.MAX).stream()).toList();
        }

        /** Months as they were at a moment: of the moments asked for last, today's beginning among them, each is made once. */
        synchronized Remembered<MonthCounts> at(Instant moment) {
            var known = past.remove(moment);
            if (past.size() == MOMENTS) {
                past.remove(past.keySet().iterator().next());
            }
            var held = known == null ? new Remembered<>(ids -> asOf(ids, moment)) : known;
            past.put(moment, held);
            return held;
        }

        private List<Remembered.At<MonthCounts>> asOf(Collection<String> ids, Instant moment) {
            return GroupMonthDocument.find(mongo, ids).stream()
                    .map(month -> new Remembered.At<>(
                            GroupMonthDocument.idOf(month.groupId(), month.month()),
                            month.revision(),
                            MonthCounts.of(month.asOf(moment), dayEnd)))
                    .toList();
        }

        private static <T> List<T> found(MongoTemplate mongo, Collection<String> ids, Class<T> type) {
            return mongo.find(query(where("_id").in(ids)).cursorBatchSize(BATCH), type);
        }
    }

    private Memory memory() {
        var current = memory;
        var mongo = generation.mongo();
        if (current.mongo != mongo) {
            var next = adopted;
            current = next != null && next.mongo == mongo ? next : new Memory(mongo, dayEnd);
            memory = current;
            adopted = null;
        }
        return current;
    }

    /** Begins with what others have read already, once their generation is live. */
    void adopt(MongoSnapshots others) {
        adopted = others.memory;
    }

    @Override
    public Snapshot take(Reach reach, Period period, Optional<Instant> asOf) {
        var now = memory();
        var departments = now.mongo.findAll(DepartmentDocument.class).stream()
                .map(DepartmentDocument::toDomain)
                .toList();
        var announced = Heads.read(now.mongo, List.of(HeadDocument.GROUPS), null);
        var groups = now.groups.all(announced.getOrDefault(HeadDocument.GROUPS, Map.of()));
        var announcedMonths = wanted(now, reach, period, YearMonth::toString);
        var latest =
                new Snapshot(reach, period, departments, groups, plans(now, reach), now.months.all(announcedMonths));
        return asOf.map(moment -> past(now, latest, announcedMonths, moment)).orElse(latest);
    }

    @Override
    public List<GroupMonth> sheets(Reach reach, Period period, Optional<Instant> asOf) {
        var now = memory();
        var ids = now.months.all(wanted(now, reach, period, YearMonth::toString)).stream()
                .map(counts -> GroupMonthDocument.idOf(counts.groupId(), counts.month()))
                .toList();
        return GroupMonthDocument.find(now.mongo, ids).stream()
                .map(month -> asOf.map(month::asOf).orElse(month))
                .toList();
    }

    @Override
    public List<DrawnPlan> drawn(Reach reach, Period period) {
        var now = memory();
        return now.drawn.all(wanted(now, reach, period, HeadDocument::drawn));
    }

    @Override
    public Optional<YearAssignment> assignment(int year, Optional<Instant> asOf) {
        return MongoYearAssignments.find(generation.mongo(), year, asOf);
    }

    @Override
    public List<OverdueDay> overdue(LocalDate day) {
        return MongoOverdueDays.latest(generation.mongo(), day);
    }

    /** Ids of the months with their announced versions. */
    private static Map<String, Long> wanted(
            Memory now, Reach reach, Period period, Function<YearMonth, String> announcedAs) {
        var wanted = new HashMap<String, Long>();
        if (reach.level() == Level.GROUP && reach.id() instanceof String id) {
            // few enough to be asked for as they are
            period.months().forEach(month -> wanted.put(GroupMonthDocument.idOf(id, month), Long.MAX_VALUE));
            return wanted;
        }
        var months = period.months().stream().collect(toMap(announcedAs, month -> month));
        Heads.read(now.mongo, months.keySet(), reach.id()).forEach((of, versions) -> {
            var month = Objects.requireNonNull(months.get(of));
            versions.forEach((group, version) -> wanted.put(GroupMonthDocument.idOf(group, month), version));
        });
        return wanted;
    }

    private static List<GroupPlan> plans(Memory now, Reach reach) {
        if (reach.level() == Level.GROUP && reach.id() instanceof String id) {
            return now.plans.all(Map.of(id, Long.MAX_VALUE));
        }
        return now.plans.all(Heads.read(now.mongo, List.of(HeadDocument.PLANS), reach.id())
                .getOrDefault(HeadDocument.PLANS, Map.of()));
    }

    private Snapshot past(Memory now, Snapshot latest, Map<String, Long> announced, Instant moment) {
        var same = new ArrayList<MonthCounts>();
        var changed = new HashMap<String, Long>();
        for (var month : latest.months()) {
            if (!month.lastWritten().isAfter(moment)) {
                same.add(month);
            } else if (!month.firstWritten().isAfter(moment)) {
                var id = GroupMonthDocument.idOf(month.groupId(), month.month());
                changed.put(id, announced.getOrDefault(id, Long.MAX_VALUE));
            }
        }
        same.addAll(now.at(moment).all(changed));
        return new Snapshot(
                latest.reach(),
                latest.period(),
                latest.departments(),
                latest.groups().stream()
                        .flatMap(group -> Looking.back(now.mongo, group, moment).stream())
                        .toList(),
                latest.plans().stream()
                        .flatMap(plan -> Looking.back(now.mongo, plan, moment).stream())
                        .toList(),
                same);
    }
}
