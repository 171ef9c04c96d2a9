package org.shagi.diagnostics.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.shagi.calendar.terms.Facts;
import org.shagi.calendar.terms.TermSubject;

/**
 * The three diagnostics of a group's course as terms see them: T-41 in the first ten working days, T-42 in weeks 12 and 13,
 * T-43 in weeks 25 and 26 (S003 V, App.4). A round counts as carried out when it is closed.
 *
 * @param closed the day on which the round of a stage was closed; stages that are not closed are left out
 */
public record RoundTerms(Group group, Course course, Map<Stage, LocalDate> closed) {

    public RoundTerms {
        closed = Map.copyOf(closed);
    }

    /** The terms of a group; none if it is closed, or enrolment has not told of its course. */
    public static Stream<RoundTerms> of(Group group, Map<Stage, LocalDate> closed) {
        return group.course().filter(course -> !course.over()).stream()
                .map(course -> new RoundTerms(group, course, closed));
    }

    /** The group under its name. */
    public TermSubject subject() {
        return subject(TermSubject.Kind.GROUP, group.id(), "");
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

    /** The results of each closed round, of which the parents are to be told: T-52. */
    public Stream<Results> results(Map<String, LocalDate> told) {
        return closed.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(round -> {
            var id = Round.idOf(group.id(), round.getKey());
            return new Results(
                    subject(TermSubject.Kind.ROUND, id, "/advice?stage=" + round.getKey()),
                    Facts.none().on("round-recorded", round.getValue()).on("parents-told", told.get(id)));
        });
    }

    /** A closed round as terms see it, under the name of its group. */
    public record Results(TermSubject subject, Facts facts) {}

    /** The beginning of the course, and what was carried out. */
    public Facts facts() {
        return Facts.none()
                .on("group-start", course.from())
                .on("primary-round-recorded", closed.get(Stage.PRIMARY))
                .on("intermediate-round-recorded", closed.get(Stage.INTERMEDIATE))
                .on("final-round-recorded", closed.get(Stage.FINAL));
    }
}
