package org.shagi.quota;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.shagi.quota.domain.Amounts;
import org.shagi.quota.domain.Department;
import org.shagi.quota.domain.Group;
import org.shagi.quota.domain.GroupPlan;
import org.shagi.quota.domain.RecordedDay;

/**
 * Everything that other services tell in one made-up world: several versions of each thing, each message delivered one to
 * three times, in any order at all. That is more disorder than partitions allow, so what holds here holds for them.
 */
record Told(List<Message> deliveries) {

    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 9);
    private static final int COURSE_DAYS = 182;

    sealed interface Message {
        void to(UseCases quota);
    }

    record DepartmentTold(Department department) implements Message {
        @Override
        public void to(UseCases quota) {
            quota.nameDepartment().name(department);
        }
    }

    record GroupTold(Group group) implements Message {
        @Override
        public void to(UseCases quota) {
            quota.holdGroup().hold(group);
        }
    }

    record PlanTold(GroupPlan plan) implements Message {
        @Override
        public void to(UseCases quota) {
            quota.setGroupPlan().set(plan);
        }
    }

    record SheetTold(String groupId, String departmentId, RecordedDay day) implements Message {
        @Override
        public void to(UseCases quota) {
            quota.recordDaySheet().record(groupId, departmentId, day);
        }
    }

    /** The world of a seed; ids begin with it, so that worlds can lie side by side in one store. */
    static Told world(long seed) {
        var random = new Random(seed);
        var messages = new ArrayList<Message>();
        for (int d = 0; d < 1 + random.nextInt(2); d++) {
            var department = "d%d-%d".formatted(seed, d);
            versions(
                    random,
                    version -> messages.add(
                            new DepartmentTold(new Department(department, "Отделение " + version, version))));
            for (int g = 0; g < 1 + random.nextInt(3); g++) {
                groupOf(random, department, "g%d-%d-%d".formatted(seed, d, g), messages);
            }
        }
        return new Told(delivered(random, messages));
    }

    private static void groupOf(Random random, String department, String id, List<Message> messages) {
        versions(
                random,
                version -> messages.add(new GroupTold(new Group(
                        id,
                        department,
                        "Группа " + version,
                        FIRST_DAY,
                        FIRST_DAY.plusDays(COURSE_DAYS - 1),
                        10,
                        Set.of(),
                        List.of(),
                        version,
                        Sample.TOLD))));
        versions(random, version -> messages.add(new PlanTold(plan(random, id, department, version))));
        for (int s = 0; s < 4 + random.nextInt(12); s++) {
            var date = FIRST_DAY.plusDays(random.nextInt(COURSE_DAYS));
            if (messages.stream()
                    .noneMatch(message -> message instanceof SheetTold sheet
                            && sheet.groupId().equals(id)
                            && sheet.day().date().equals(date))) {
                versions(random, version -> messages.add(new SheetTold(id, department, sheet(random, date, version))));
            }
        }
    }

    private static RecordedDay sheet(Random random, LocalDate date, long version) {
        return new RecordedDay(
                date, version, 8, 2, amounts(random, 11), new TreeMap<>(), Sample.writtenOn(date, version));
    }

    private static GroupPlan plan(Random random, String id, String department, long version) {
        var months = new TreeMap<YearMonth, Amounts>();
        var first = YearMonth.from(FIRST_DAY).plusMonths(random.nextInt(2));
        for (int m = 0; m < 1 + random.nextInt(7); m++) {
            months.put(first.plusMonths(m), amounts(random, 2267));
        }
        return new GroupPlan(id, department, 10, months, version, Sample.TOLD);
    }

    private static Amounts amounts(Random random, int bound) {
        var byCode = new HashMap<String, Integer>();
        for (int digit = 1; digit <= 9; digit++) {
            if (random.nextBoolean()) {
                byCode.put("5." + digit, random.nextInt(bound));
            }
        }
        return Amounts.of(byCode);
    }

    /** One to four versions, with gaps between their numbers. */
    private static void versions(Random random, LongConsumer each) {
        long version = 0;
        for (int v = 0; v < 1 + random.nextInt(4); v++) {
            version += 1 + random.nextInt(3);
            each.accept(version);
        }
    }

    private static List<Message> delivered(Random random, List<Message> messages) {
        var deliveries = new ArrayList<Message>();
        for (var message : messages) {
            deliveries.addAll(Collections.nCopies(1 + random.nextInt(3), message));
        }
        Collections.shuffle(deliveries, random);
        return deliveries;
    }

    /** The newest plan of each group. */
    Map<String, GroupPlan> newestPlans() {
        var newest = new HashMap<String, GroupPlan>();
        for (var message : deliveries) {
            if (message instanceof PlanTold(var plan)) {
                newest.merge(plan.groupId(), plan, (a, b) -> a.version() >= b.version() ? a : b);
            }
        }
        return newest;
    }

    /** The newest sheet of each group and day. */
    Map<String, SheetTold> newestSheets() {
        var newest = new HashMap<String, SheetTold>();
        for (var message : deliveries) {
            if (message instanceof SheetTold sheet) {
                newest.merge(
                        sheet.groupId() + sheet.day().date(),
                        sheet,
                        (a, b) -> a.day().version() >= b.day().version() ? a : b);
            }
        }
        return newest;
    }

    /** Ids of all departments. */
    Set<String> departments() {
        var ids = new TreeSet<String>();
        newestSheets().values().forEach(sheet -> ids.add(sheet.departmentId()));
        return ids;
    }

    /** Ids of all groups. */
    Set<String> groups() {
        return newestPlans().keySet();
    }
}
