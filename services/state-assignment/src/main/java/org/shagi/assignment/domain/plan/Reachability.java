package org.shagi.assignment.domain.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.shagi.assignment.domain.group.Course;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.group.Stay;
import org.shagi.calendar.NoCalendarForYear;

/**
 * Whether a course can reach its norms at all, before the order is signed (domain §8.4): three daily services on each working day, and
 * the counted ones that cyclogram and spare places give, against six monthly norms.
 *
 * @param codes in the order of the standard
 */
public record Reachability(Course course, int workingDays, List<CodeReach> codes) {

    private static final int MONTHS_OF_NORM = 6;
    private static final int LOOK_AROUND_DAYS = 45;

    public Reachability {
        codes = List.copyOf(codes);
    }

    /**
     * What the group could reach on these days.
     *
     * @throws NoCalendarForYear if one of the years is not known
     */
    public static Reachability of(PlanningBasis basis, Course course) {
        var own = basis.with(onPaper(basis.group(), course));
        var days = new ArrayList<PlannedDay>();
        var spare = new ArrayList<OpenSlot>();
        for (YearMonth month : course.months()) {
            var planner = MonthPlanner.of(own, month);
            var planned = planner.byCyclogram();
            days.addAll(planned);
            spare.addAll(planner.spare(planned, day -> true));
        }
        var filled = MonthPlanner.put(
                new SlotFilling(spare, List.of(), Needs.against(basis.counted(), MONTHS_OF_NORM, days))
                        .best()
                        .spare(),
                days);
        return new Reachability(
                course,
                days.size(),
                basis.standard().services().stream()
                        .map(norm -> new CodeReach(
                                norm.code(),
                                norm.daily(),
                                norm.normTenths() * MONTHS_OF_NORM,
                                Needs.planned(norm.code(), days),
                                Needs.planned(norm.code(), filled)))
                        .toList());
    }

    /** Whether every norm can be reached at full attendance. */
    public boolean isReachable() {
        return codes.stream().allMatch(CodeReach::isReachable);
    }

    /** Services that a child gets who comes every day. */
    public int ceiling() {
        return codes.stream().mapToInt(CodeReach::ceiling).sum();
    }

    /** The same by the cyclogram alone. */
    public int byCyclogram() {
        return codes.stream().mapToInt(CodeReach::byCyclogram).sum();
    }

    /** Tenths of a service asked for in the course, for one child. */
    public int normTenths() {
        return codes.stream().mapToInt(CodeReach::normTenths).sum();
    }

    /**
     * The nearest courses that would do: with a later last day, with an earlier first day, and of the same length on other days; those
     * among them that there are within 45 days and years whose calendar is known. Empty if this one does.
     */
    public List<Course> nearest(PlanningBasis basis) {
        if (isReachable()) {
            return List.of();
        }
        var from = course.from();
        var to = course.to();
        return List.<IntFunction<Course>>of(
                        days -> new Course(from, to.plusDays(days)),
                        days -> new Course(from.minusDays(days), to),
                        days -> new Course(from.plusDays(days), to.plusDays(days)),
                        days -> new Course(from.minusDays(days), to.minusDays(days)))
                .stream()
                .flatMap(moved -> first(basis, moved).stream())
                .distinct()
                .toList();
    }

    private static Optional<Course> first(PlanningBasis basis, IntFunction<Course> moved) {
        return IntStream.rangeClosed(1, LOOK_AROUND_DAYS)
                .mapToObj(moved)
                .filter(some -> works(basis, some.from()) && works(basis, some.to()))
                .filter(some -> does(basis, some))
                .findFirst();
    }

    private static boolean works(PlanningBasis basis, LocalDate day) {
        try {
            return basis.calendar().isWorkingDay(day);
        } catch (NoCalendarForYear unknown) {
            return false;
        }
    }

    private static boolean does(PlanningBasis basis, Course course) {
        try {
            return of(basis, course).isReachable();
        } catch (NoCalendarForYear unknown) {
            return false;
        }
    }

    private static Group onPaper(Group group, Course course) {
        return new Group(
                group.id(),
                group.departmentId(),
                group.name(),
                course,
                group.state(),
                group.staff(),
                group.staffByRole(),
                List.of(new Stay(course.from(), course.to())),
                group.version());
    }
}
