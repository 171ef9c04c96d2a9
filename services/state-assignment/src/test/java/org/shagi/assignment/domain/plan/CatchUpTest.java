package org.shagi.assignment.domain.plan;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.assignment.Given.CALENDAR;
import static org.shagi.assignment.Given.COURSE;
import static org.shagi.assignment.Given.SAMPLE;
import static org.shagi.assignment.Given.STANDARD;
import static org.shagi.assignment.Given.group;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.shagi.assignment.domain.given.DayGiven;
import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.plan.CatchUp.CodeBalance;
import org.shagi.kit.domain.ServiceCode;

/** Ten children in the first course of the source document, 123 working days: its months as they are drawn. */
class CatchUpTest {

    private static final Group GROUP = group(COURSE, 10);
    private static final PlanningBasis BASIS = PlanningBasis.usual(GROUP, SAMPLE, STANDARD, CALENDAR);
    private static final GroupPlan ASKED = GroupPlan.of(GROUP, STANDARD);
    private static final SortedMap<YearMonth, List<PlannedDay>> PLANS = new TreeMap<>(COURSE.months().stream()
            .collect(toMap(
                    Function.identity(), month -> MonthPlanner.of(BASIS, month).filled())));

    @Test
    void losesForGoodWhatTheDaysOfTheCourseCannotGiveOfADailyService() {
        var presence = balance(CatchUp.of(BASIS, ASKED, PLANS, List.of(), COURSE.from()), "5.1");

        assertThat(presence.daily()).isTrue();
        assertThat(presence.ahead()).isEqualTo(1230);
        assertThat(presence.behindTenths()).as("123.6 less 123, of ten").isEqualTo(60);
        assertThat(presence.lostTenths()).isEqualTo(60);
        assertThat(presence.missingSessions()).isZero();
    }

    @Test
    void losesTheDailyServicesOfADayThatIsOverAndNobodyWroteDown() {
        var first = PLANS.firstEntry().getValue().getFirst().date();

        var presence = balance(CatchUp.of(BASIS, ASKED, PLANS, List.of(), first.plusDays(1)), "5.1");

        assertThat(presence.lostTenths()).isEqualTo(160);
        assertThat(presence.coverable()).isZero();
    }

    @Test
    void tellsWhatChildrenMissedWhoWereAway() {
        var day = firstDayWith("5.3");
        var given = new DayGiven(
                GROUP.id(), day.date(), 8, day.codes().stream().collect(toMap(Function.identity(), code -> 8)), 1);

        var catchUp = CatchUp.of(BASIS, ASKED, PLANS, List.of(given), day.date().plusDays(1));

        assertThat(balance(catchUp, "5.1").missedByAbsence()).isEqualTo(2);
        assertThat(balance(catchUp, "5.3").missedByAbsence()).isEqualTo(2);
        assertThat(balance(catchUp, "5.8").missedByAbsence())
                .as("not given that day")
                .isZero();
        assertThat(balance(catchUp, "5.3").given()).isEqualTo(8);
    }

    @Test
    void suggestsPlacesOnDaysToComeForSessionsThatDidNotTakePlace() {
        var afterTwoMonths = LocalDate.of(2019, 3, 11);

        var catchUp = CatchUp.of(BASIS, ASKED, PLANS, List.of(), afterTwoMonths);

        var circle = balance(catchUp, "5.7");
        assertThat(circle.missingSessions()).isPositive();
        assertThat(catchUp.suggestions())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.date()).isAfterOrEqualTo(afterTwoMonths));
        assertThat(circle.coverable()).isEqualTo((int) catchUp.suggestions().stream()
                .filter(one -> one.session().code().equals(circle.code()))
                .count());
        assertThat(circle.lostTenths())
                .isEqualTo(
                        circle.behindTenths() - circle.behindTenths() * circle.coverable() / circle.missingSessions());
    }

    @Test
    void losesACountedServiceForWhichThereIsNoPlaceAnyMore() {
        var lastDay = COURSE.to();

        var catchUp = CatchUp.of(BASIS, ASKED, PLANS, List.of(), lastDay.plusDays(1));

        assertThat(catchUp.suggestions()).isEmpty();
        assertThat(catchUp.codes()).allSatisfy(code -> {
            assertThat(code.ahead()).isZero();
            assertThat(code.lostTenths()).isEqualTo(code.normTenths());
        });
    }

    private static PlannedDay firstDayWith(String code) {
        return PLANS.values().stream()
                .flatMap(List::stream)
                .filter(day -> day.codes().contains(new ServiceCode(code)))
                .findFirst()
                .orElseThrow();
    }

    private static CodeBalance balance(CatchUp catchUp, String code) {
        return catchUp.codes().stream()
                .filter(row -> row.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
