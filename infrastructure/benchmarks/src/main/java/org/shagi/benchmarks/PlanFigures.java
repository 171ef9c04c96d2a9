package org.shagi.benchmarks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.shagi.assignment.domain.group.Course;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.group.GroupState;
import org.shagi.assignment.domain.group.Stay;
import org.shagi.assignment.domain.plan.Absence;
import org.shagi.assignment.domain.plan.MonthPlanner;
import org.shagi.assignment.domain.plan.PlanningBasis;
import org.shagi.assignment.domain.plan.PlanningConditions;
import org.shagi.assignment.domain.plan.Reading;
import org.shagi.assignment.persistence.ShippedData;
import org.shagi.kit.domain.Role;

/**
 * How long it takes to plan a year for a thousand groups on two threads: every month drawn, filled and explained. Each group has a
 * psychologist who is away for a week of its own, so that no two months are the same work.
 */
final class PlanFigures {

    static final int GROUPS = 1000;
    private static final int THREADS = 2;
    private static final int CHILDREN = 10;
    private static final int TELL_EACH = 100;
    static final int YEAR = 2026;
    private static final int DAYS_TO_SPREAD = 350;
    static final double LIMIT_SECONDS = 60;

    private PlanFigures() {}

    public static void main(String[] arguments) throws InterruptedException {
        var standards = ShippedData.standards();
        var sample = ShippedData.sampleCyclogram(standards);
        var calendar = ShippedData.workCalendar();
        var done = new AtomicInteger();
        var missed = new AtomicInteger();
        long start = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int i = 0; i < GROUPS; i++) {
                int number = i;
                threads.execute(() -> {
                    for (var course : courses()) {
                        var basis = new PlanningBasis(
                                group(number, course),
                                sample,
                                standards.versions().getLast(),
                                calendar,
                                conditions(number));
                        for (YearMonth month : course.plannedMonths()) {
                            var planner = MonthPlanner.of(basis, month);
                            var review = planner.review(planner.filled(), day -> true);
                            missed.addAndGet(review.shortages().size());
                        }
                    }
                    tell(done.incrementAndGet(), start);
                });
            }
            threads.shutdown();
            if (!threads.awaitTermination(1, TimeUnit.HOURS)) {
                throw new IllegalStateException("an hour was not enough");
            }
        }
        double seconds = seconds(start);
        System.out.printf(
                Locale.ROOT,
                "a year for %d groups on %d threads: %.1f s, %.3f of the limit of %.0f s; %d norms missed and explained%n",
                GROUPS,
                THREADS,
                seconds,
                seconds / LIMIT_SECONDS,
                LIMIT_SECONDS,
                missed.get());
    }

    private static void tell(int groups, long start) {
        if (groups % TELL_EACH == 0) {
            System.out.printf(Locale.ROOT, "%4d of %d groups, %.1f s%n", groups, GROUPS, seconds(start));
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    static List<Course> courses() {
        return List.of(
                new Course(LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 6, 30)),
                new Course(LocalDate.of(YEAR, 7, 1), LocalDate.of(YEAR, 12, 31)));
    }

    static Group group(int number, Course course) {
        return new Group(
                "g" + number,
                "d" + number % 10,
                "Группа " + number,
                course,
                GroupState.ENROLLED,
                Set.of("leader"),
                Map.of("GROUP_LEADER", List.of("leader")),
                IntStream.range(0, CHILDREN)
                        .mapToObj(child -> new Stay(course.from(), course.to()))
                        .toList(),
                1);
    }

    static PlanningConditions conditions(int number) {
        var away = LocalDate.ofYearDay(YEAR, 1 + number % DAYS_TO_SPREAD);
        return new PlanningConditions(
                Reading.OCCURRENCE,
                Map.of(),
                Collections.singletonList(new Absence(Role.PSYCHOLOGIST, away, away.plusDays(6))),
                0,
                0);
    }
}
