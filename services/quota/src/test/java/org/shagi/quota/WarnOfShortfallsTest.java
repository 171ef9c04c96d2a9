package org.shagi.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shagi.calendar.WorkCalendar;
import org.shagi.quota.application.Allowances;
import org.shagi.quota.application.AssignmentTemplates;
import org.shagi.quota.application.HoldYearAssignment;
import org.shagi.quota.application.WarnOfShortfalls;
import org.shagi.quota.domain.Allowance;
import org.shagi.quota.domain.Group;
import org.shagi.quota.domain.YearAssignment;
import org.shagi.quota.domain.forecast.Limit;
import org.shagi.quota.domain.forecast.Warning;
import org.shagi.quota.domain.forecast.Warnings;
import org.springframework.core.io.ClassPathResource;

/** A warning comes when a limit is crossed, and then only when another is. */
class WarnOfShortfallsTest {

    private static final LocalDate LAST_WEEK = LocalDate.of(2019, 1, 28);

    private final InMemory held = new InMemory();
    private final UseCases quota = UseCases.inMemory(held);
    private final Said said = new Said();
    private WarnOfShortfalls watch = watchOn(LAST_WEEK, true);

    @BeforeEach
    void aGroupWithItsPlan() {
        quota.nameDepartment().name(new org.shagi.quota.domain.Department(Sample.DEPARTMENT, "Отделение", 1));
        quota.holdGroup().hold(Sample.romashka());
        quota.setGroupPlan().set(Sample.plan(Sample.ROMASHKA, Sample.DEPARTMENT, 1));
    }

    @Test
    void warnsOnceHoweverOftenTheSameComesAgainAndWhoeverLooks() {
        assertThat(watch.look()).isEqualTo(1);

        worked(1, 8, LocalDate.of(2019, 1, 9));
        worked(1, 8, LocalDate.of(2019, 1, 9));
        assertThat(watch.look()).isZero();
        assertThat(watch.look()).isZero();
        assertThat(watchOn(LAST_WEEK, true).look()).as("after a restart").isZero();
        assertThat(watchOn(LAST_WEEK.plusDays(1), true).look())
                .as("on the next day")
                .isZero();

        assertThat(said.words).extracting(Warning::limit).containsExactly(Limit.BEYOND);
        assertThat(said.words.getFirst().missingTenths()).isNotEmpty();
        assertThat(said.words.getFirst().allowedTenths()).isEqualTo(918);
    }

    @Test
    void saysThatAMonthIsBackWithinAndThatItFallsAgain() {
        var days = workedDays();
        days.forEach(day -> worked(1, 10, day));
        assertThat(watch.look()).as("each of ten was given five a day").isZero();

        days.forEach(day -> worked(2, 0, day));
        assertThat(watch.look()).isEqualTo(1);
        days.forEach(day -> worked(3, 10, day));
        assertThat(watch.look()).isEqualTo(1);
        days.forEach(day -> worked(2, 0, day));
        assertThat(watch.look()).as("an older version").isZero();

        assertThat(said.words).extracting(Warning::limit).containsExactly(Limit.BEYOND, Limit.WITHIN);
        assertThat(said.words).extracting(Warning::version).containsExactly(1L, 2L);
    }

    @Test
    void looksIntoAYearWhoseDaysOffAreNotDecreedYet() {
        var romashka = Sample.romashka();
        quota.holdGroup()
                .hold(new Group(
                        romashka.id(),
                        romashka.departmentId(),
                        romashka.name(),
                        LocalDate.of(2099, 11, 16),
                        LocalDate.of(2100, 5, 14),
                        romashka.places(),
                        romashka.staff(),
                        romashka.stays(),
                        romashka.version() + 1,
                        romashka.toldAt().plusSeconds(1)));

        assertThat(watchOn(LocalDate.of(2100, 1, 11), true).look()).isZero();
    }

    @Test
    void holdsTheMonthAgainstTheDeviationThatTheAssignmentOfTheYearAllows() {
        var indicator = new YearAssignment.Indicator(
                "Количество оказанных социальных услуг", "642", 91_800, new Allowance(1), List.of());
        workedDays().forEach(day -> worked(1, 10, day));
        assertThat(watch.look()).as("a tenth may be missing by the form").isZero();

        new HoldYearAssignment(held.assignments, held.revision)
                .hold(new YearAssignment(2019, List.of(indicator), 1, Sample.TOLD));

        assertThat(watch.look()).isEqualTo(1);
        assertThat(said.words.getFirst().allowedTenths()).isEqualTo(9);
    }

    @Test
    void warnsOfRiskBeforeAllIsLost() {
        watch = watchOn(LocalDate.of(2019, 1, 10), true);
        worked(1, 5, LocalDate.of(2019, 1, 9));

        assertThat(watch.look()).isEqualTo(1);

        assertThat(said.words.getFirst().limit()).isEqualTo(Limit.AT_RISK);
    }

    @Test
    void saysNothingWhileTheTopicsAreStillBeingRead() {
        assertThat(watchOn(LAST_WEEK, false).look()).isZero();
        assertThat(said.words).isEmpty();
    }

    @Test
    void saysNothingOfAGroupWhoseCourseDoesNotRun() {
        assertThat(watchOn(LocalDate.of(2019, 8, 1), true).look()).isZero();
    }

    private void worked(long version, int present, LocalDate day) {
        quota.recordDaySheet().record(Sample.ROMASHKA, Sample.DEPARTMENT, Sample.day(day, version, present));
    }

    private static List<LocalDate> workedDays() {
        return WorkCalendar.shipped().workingDaysBetween(LocalDate.of(2019, 1, 9), LocalDate.of(2019, 1, 25));
    }

    private WarnOfShortfalls watchOn(LocalDate today, boolean allRead) {
        return new WarnOfShortfalls(
                held.snapshots,
                held.revision,
                said,
                () -> allRead,
                new Allowances(
                        held.snapshots,
                        new AssignmentTemplates(new ClassPathResource("quota/state-assignment-report.json"))),
                () -> today.atTime(9, 0).atZone(UseCases.ZONE).toInstant(),
                UseCases.ZONE);
    }

    /** Every word, and the last one of each group. */
    private static final class Said implements Warnings {
        private final List<Warning> words = new ArrayList<>();
        private final Map<String, Warning> last = new HashMap<>();

        @Override
        public Map<String, Warning> of(YearMonth month) {
            return last;
        }

        @Override
        public Map<String, Warning> of(YearMonth month, Collection<String> groupIds) {
            return last;
        }

        @Override
        public boolean say(Warning warning) {
            last.put(warning.groupId(), warning);
            return words.add(warning);
        }
    }
}
