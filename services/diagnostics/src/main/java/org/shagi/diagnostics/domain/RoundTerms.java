package org.shagi.diagnostics.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.shagi.calendar.terms.Facts;
import org.shagi.calendar.terms.TermSubject;

/**
 * The three diagnostics of a group's course as terms see them: T-41 in the first ten working days, T-42 in weeks 12 and 13,
 * T-43 in weeks 25 and 26 (S003 V, App.4), and T-52, that the parents are told the results of each. A round counts as carried out
 * when it is closed.
 *
 * @param closed the day on which the round of a stage was closed; stages that are not closed are left out
 */
public record RoundTerms(Group group, Course course, Map<Stage, LocalDate> closed) {

    public RoundTerms {
        closed = Map.copyOf(closed);
    }

    /** The terms of a group; none if enrolment has not told of its course. */
    public static Stream<RoundTerms> of(Group group, Map<Stage, LocalDate> closed) {
        return group.course().stream().map(course -> new RoundTerms(group, course, closed));
    }

    /**
     * All that is owed. A group that is closed owes no round any more, but the parents are still to be told what the last one showed.
     *
     * @param told by round the day on which the parents were told of it
     */
    public Stream<Owed> owed(Map<String, LocalDate> told) {
        return course.over()
                ? results(told)
                        .filter(owed -> owed.facts().named("parents-told").isEmpty())
                : Stream.concat(Arrays.stream(Stage.values()).map(this::round), results(told));
    }

    /** The round of a stage, whether it was opened or not. */
    public Owed round(Stage stage) {
        return new Owed(
                subject(TermSubject.Kind.GROUP, group.id(), "?stage=" + stage),
                Facts.none()
                        .on(awaited(stage), course.from())
                        .on("%s-round-recorded".formatted(stage.slug()), closed.get(stage)));
    }

    private static String awaited(Stage stage) {
        return switch (stage) {
            case PRIMARY -> "awaits-primary-round";
            case INTERMEDIATE -> "awaits-intermediate-round";
            case FINAL -> "awaits-final-round";
        };
    }

    private Stream<Owed> results(Map<String, LocalDate> told) {
        return closed.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(round -> {
            var id = Round.idOf(group.id(), round.getKey());
            return new Owed(
                    subject(TermSubject.Kind.ROUND, id, "/advice?stage=" + round.getKey()),
                    Facts.none().on("round-recorded", round.getValue()).on("parents-told", told.get(id)));
        });
    }

    /** @param page after the address of the group's diagnostics */
    private TermSubject subject(TermSubject.Kind kind, String id, String page) {
        return new TermSubject(
                kind,
                id,
                course.name(),
                group.departmentId(),
                group.id(),
                course.staff(),
                "/groups/%s/diagnostics%s".formatted(group.id(), page));
    }

    /** A round as terms see it, under the name of its group. */
    public record Owed(TermSubject subject, Facts facts) {}
}
