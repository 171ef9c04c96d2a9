package org.shagi.assignment.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.assignment.Given.CALENDAR;
import static org.shagi.assignment.Given.SAMPLE;
import static org.shagi.assignment.Given.STANDARD;
import static org.shagi.assignment.Given.accepted;
import static org.shagi.assignment.Given.group;
import static org.shagi.assignment.Given.refused;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shagi.assignment.domain.group.Course;
import org.shagi.kit.domain.ServiceCode;

class HandEditTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 1);
    private static final PlanningBasis BASIS = PlanningBasis.usual(
            group(new Course(MONTH.atDay(1), MONTH.atEndOfMonth()), 10), SAMPLE, STANDARD, CALENDAR);
    private static final List<PlannedDay> PLAN = MonthPlanner.of(BASIS, MONTH).byCyclogram();
    private static final LocalDate MONDAY = LocalDate.parse("2026-01-12");
    private static final LocalDate TUESDAY = LocalDate.parse("2026-01-13");
    private static final LocalDate FRIDAY = LocalDate.parse("2026-01-16");

    private final HandEdit edit = new HandEdit(BASIS, MONTH);

    @Test
    void putsAServiceIntoTheReserve() {
        var days = accepted(edit.with(PLAN, Map.of(MONDAY, codes("5.3", "5.9"))));

        assertThat(day(days, MONDAY).sessions())
                .extracting(session -> session.code().value() + " " + session.from() + " " + session.kind())
                .containsExactly("5.9 11:00 RESERVE", "5.3 12:10 CYCLOGRAM");
    }

    @Test
    void putsAServiceIntoThePlaceOfTheOneThatIsTakenOut() {
        var days = accepted(edit.with(PLAN, Map.of(TUESDAY, codes("5.4", "5.9"))));

        assertThat(day(days, TUESDAY).codes()).doesNotContain(new ServiceCode("5.2"));
        assertThat(day(days, TUESDAY).sessions())
                .extracting(session -> session.code().value() + " " + session.from() + " " + session.kind())
                .containsExactly("5.9 11:00 HAND", "5.4 12:10 CYCLOGRAM");
    }

    @Test
    void keepsTheDailyServicesWhateverIsWished() {
        var days = accepted(edit.with(PLAN, Map.of(FRIDAY, Set.of())));

        assertThat(day(days, FRIDAY).codes()).extracting(ServiceCode::value).containsExactly("5.1", "5.5", "5.6");
    }

    @Test
    void refusesADayThatIsNotPlannedAndAServiceWithoutPlaceOrGiver() {
        assertThat(refused(edit.with(PLAN, Map.of(LocalDate.parse("2026-01-11"), codes("5.2"))))
                        .code())
                .isEqualTo("day-not-in-plan");
        assertThat(refused(edit.with(PLAN, Map.of(TUESDAY, codes("5.2", "5.4", "5.9", "5.8"))))
                        .code())
                .as("no third place on a Tuesday")
                .isEqualTo("no-free-place");
        assertThat(refused(edit.with(PLAN, Map.of(FRIDAY, codes("5.3")))).code())
                .as("no psychologist on a Friday")
                .isEqualTo("no-free-place");
    }

    @Test
    void addsASuggestionOnceHoweverOftenItIsSent() {
        var once = accepted(edit.adding(PLAN, FRIDAY, LocalTime.of(11, 0), new ServiceCode("5.7")));

        assertThat(day(once, FRIDAY).codes()).contains(new ServiceCode("5.7"));
        assertThat(accepted(edit.adding(once, FRIDAY, LocalTime.of(11, 0), new ServiceCode("5.7"))))
                .isEqualTo(once);
        assertThat(refused(edit.adding(once, FRIDAY, LocalTime.of(11, 0), new ServiceCode("5.9")))
                        .code())
                .isEqualTo("no-free-place");
    }

    private static PlannedDay day(List<PlannedDay> days, LocalDate date) {
        return days.stream().filter(day -> day.date().equals(date)).findFirst().orElseThrow();
    }

    private static Set<ServiceCode> codes(String... codes) {
        return Set.of(codes).stream().map(ServiceCode::new).collect(java.util.stream.Collectors.toSet());
    }
}
