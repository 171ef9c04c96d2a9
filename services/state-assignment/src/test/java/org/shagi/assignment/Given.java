package org.shagi.assignment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shagi.assignment.domain.cyclogram.Cyclogram;
import org.shagi.assignment.domain.group.Course;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.group.GroupState;
import org.shagi.assignment.domain.group.Stay;
import org.shagi.assignment.domain.standard.ServiceStandard;
import org.shagi.assignment.domain.standard.Standards;
import org.shagi.assignment.persistence.ShippedData;
import org.shagi.calendar.WorkCalendar;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;

/** What the tests begin with: the shipped data, and groups on paper. */
public final class Given {

    public static final Standards STANDARDS = ShippedData.standards();
    public static final ServiceStandard STANDARD = STANDARDS.usedVersion("S003-2019");
    public static final Cyclogram SAMPLE = ShippedData.sampleCyclogram(STANDARDS);
    public static final WorkCalendar CALENDAR = ShippedData.workCalendar();

    /** The first course of the source document's order. */
    public static final Course COURSE = course("2019-01-09", "2019-07-09");

    private Given() {}

    public static Course course(String from, String to) {
        return new Course(LocalDate.parse(from), LocalDate.parse(to));
    }

    /** An enrolled group of children who all stay for the whole course. */
    public static Group group(Course course, int children) {
        return group(course, Collections.nCopies(children, new Stay(course.from(), course.to())));
    }

    public static Group group(Course course, List<Stay> stays) {
        return new Group(
                "g1",
                "d1",
                "Ромашка",
                course,
                GroupState.ENROLLED,
                Set.of("orlova"),
                Map.of("GROUP_LEADER", List.of("orlova")),
                stays,
                1);
    }

    /** The value of a decision that must have been accepted. */
    public static <T> T accepted(Decision<T> decision) {
        return switch (decision) {
            case Decision.Accepted<T>(T value) -> value;
            case Decision.Refused<T>(var refusal) -> throw new AssertionError("refused: " + refusal);
        };
    }

    /** The reason of a decision that must have been refused. */
    public static Refusal refused(Decision<?> decision) {
        return switch (decision) {
            case Decision.Accepted<?>(var value) -> throw new AssertionError("accepted: " + value);
            case Decision.Refused<?>(var refusal) -> refusal;
        };
    }
}
