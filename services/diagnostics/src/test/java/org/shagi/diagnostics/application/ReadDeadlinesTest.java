package org.shagi.diagnostics.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.diagnostics.domain.Given.COURSE;
import static org.shagi.diagnostics.domain.Given.HEAD;
import static org.shagi.diagnostics.domain.Given.LEADER;
import static org.shagi.diagnostics.domain.Given.STRANGER;
import static org.shagi.diagnostics.domain.Given.group;
import static org.shagi.diagnostics.domain.Given.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.calendar.WorkCalendar;
import org.shagi.calendar.terms.Deadline;
import org.shagi.calendar.terms.DeadlineState;
import org.shagi.calendar.terms.Deadlines;
import org.shagi.calendar.terms.TermRules;
import org.shagi.diagnostics.domain.Conduct;
import org.shagi.diagnostics.domain.Course;
import org.shagi.diagnostics.domain.Group;
import org.shagi.diagnostics.domain.Opening;
import org.shagi.diagnostics.domain.Round;
import org.shagi.diagnostics.domain.Stage;
import org.shagi.diagnostics.domain.Stamp;

class ReadDeadlinesTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Kaliningrad");

    private final InMemory memory = new InMemory();
    private LocalDate today = LocalDate.of(2019, 1, 22);
    private final ReadDeadlines readDeadlines = new ReadDeadlines(
            memory.groups(),
            memory,
            memory,
            Deadlines.by(TermRules.shipped(), WorkCalendar.shipped(), LocalTime.of(17, 0)),
            () -> today.atTime(12, 0).atZone(ZONE).toInstant(),
            ZONE);

    @BeforeEach
    void theGroupIsKnown() {
        memory.groups().keepIfNewer(group("c1"));
    }

    @Test
    void owesTheThreeDiagnosticsInTheirWeeksOfTheCourse() {
        assertThat(readDeadlines.inScopeOf(LEADER, null))
                .extracting(deadline -> "%s %s – %s %s"
                        .formatted(deadline.rule().id(), deadline.opens(), deadline.due(), deadline.state()))
                .containsExactly(
                        "T-41 2019-01-09 – 2019-01-22 TODAY",
                        "T-42 2019-03-27 – 2019-04-09 LATER",
                        "T-43 2019-06-26 – 2019-07-09 LATER");
        assertThat(readDeadlines.inScopeOf(LEADER, null))
                .extracting(deadline -> deadline.subject().href())
                .containsExactly(
                        "/groups/g1/diagnostics?stage=PRIMARY",
                        "/groups/g1/diagnostics?stage=INTERMEDIATE",
                        "/groups/g1/diagnostics?stage=FINAL");
        assertThat(readDeadlines.inScopeOf(LEADER, null).getFirst().staff()).containsExactly("psychologist", "leader");
    }

    @Test
    void owesARoundUntilItIsClosed() {
        memory.add(round(Optional.empty()), noon());
        today = LocalDate.of(2019, 1, 23);
        assertThat(primary().state()).isEqualTo(DeadlineState.OVERDUE);

        memory.replace(round(Optional.of(new Stamp("leader", noon()))), noon());
        assertThat(primary().state()).isEqualTo(DeadlineState.DONE);
        assertThat(primary().doneOn()).isEqualTo(today);
        assertThat(primary().late()).isTrue();
    }

    @Test
    void owesTheParentsTheResultsWithinTenWorkingDaysOfTheClosing() {
        var tellParents = new TellParents(memory.groups(), memory, memory, this::noon, ZONE);
        memory.add(round(Optional.empty()), noon());
        assertThat(refused(tellParents.told(LEADER, "g1-primary", today))).isEqualTo("round-still-open");
        assertThat(ofResults()).isEmpty();

        memory.replace(round(Optional.of(new Stamp("leader", noon()))), noon());
        assertThat(ofResults()).singleElement().satisfies(owed -> {
            assertThat(owed.due()).isEqualTo("2019-02-05");
            assertThat(owed.state()).isEqualTo(DeadlineState.LATER);
            assertThat(owed.subject().id()).isEqualTo("g1-primary");
        });

        assertThat(refused(tellParents.told(LEADER, "g1-primary", today.minusDays(1))))
                .isEqualTo("told-outside-its-days");
        assertThat(refused(tellParents.told(LEADER, "g1-primary", today.plusDays(1))))
                .isEqualTo("told-outside-its-days");
        assertThat(refused(tellParents.told(STRANGER, "g1-primary", today))).isEqualTo("outside-your-scope");
        tellParents.told(LEADER, "g1-primary", today);
        assertThat(ofResults())
                .singleElement()
                .satisfies(done -> assertThat(done.state()).isEqualTo(DeadlineState.DONE));
    }

    @Test
    void owesNothingForAGroupThatIsClosedOrWhoseCourseIsNotKnown() {
        memory.groups().keepIfNewer(with(Optional.empty(), 2));
        assertThat(readDeadlines.inScopeOf(LEADER, null)).isEmpty();

        var over = new Course(COURSE.name(), COURSE.from(), COURSE.to(), true, COURSE.staff());
        memory.groups().keepIfNewer(with(Optional.of(over), 3));
        assertThat(readDeadlines.inScopeOf(LEADER, null)).isEmpty();
    }

    @Test
    void stillOwesTheParentsTheResultsWhenTheGroupIsClosed() {
        memory.add(round(Optional.of(new Stamp("leader", noon()))), noon());
        var over = new Course(COURSE.name(), COURSE.from(), COURSE.to(), true, COURSE.staff());
        memory.groups().keepIfNewer(with(Optional.of(over), 3));

        assertThat(readDeadlines.inScopeOf(LEADER, null)).singleElement().satisfies(owed -> {
            assertThat(owed.rule().id()).isEqualTo("T-52");
            assertThat(owed.subject().href()).isEqualTo("/groups/g1/diagnostics/advice?stage=PRIMARY");
        });

        new TellParents(memory.groups(), memory, memory, this::noon, ZONE).told(LEADER, "g1-primary", today);
        assertThat(readDeadlines.inScopeOf(LEADER, null)).isEmpty();
    }

    @Test
    void tellsOnlyOfGroupsInScopeAndInTheDepartmentAskedFor() {
        assertThat(readDeadlines.inScopeOf(HEAD, "d1")).hasSize(3);
        assertThat(readDeadlines.inScopeOf(HEAD, "d2")).isEmpty();
        assertThat(readDeadlines.inScopeOf(STRANGER, null)).isEmpty();
    }

    private List<Deadline> ofResults() {
        return readDeadlines.inScopeOf(LEADER, null).stream()
                .filter(deadline -> deadline.rule().id().equals("T-52"))
                .toList();
    }

    private Deadline primary() {
        return readDeadlines.inScopeOf(LEADER, null).stream()
                .filter(deadline -> deadline.rule().id().equals("T-41"))
                .findFirst()
                .orElseThrow();
    }

    private Instant noon() {
        return today.atTime(12, 0).atZone(ZONE).toInstant();
    }

    private Round round(Optional<Stamp> closing) {
        var opening = new Opening(COURSE.from(), new Stamp("leader", noon()), "request");
        return new Round(
                "g1",
                "d1",
                Stage.PRIMARY,
                1,
                opening,
                Conduct.UNSAID,
                closing,
                new TreeMap<>(),
                closing.isPresent() ? 2 : 1);
    }

    private static Group with(Optional<Course> course, long version) {
        var group = group("c1");
        return new Group(group.id(), group.departmentId(), course, group.staff(), group.children(), version);
    }
}
