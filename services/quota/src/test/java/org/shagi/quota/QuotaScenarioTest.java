package org.shagi.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.quota.Asked.CENTRAL_OFFICE;
import static org.shagi.quota.Sample.DEPARTMENT;
import static org.shagi.quota.Sample.JANUARY;
import static org.shagi.quota.Sample.JULY;
import static org.shagi.quota.Sample.ROMASHKA;
import static org.shagi.quota.Sample.day;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Role;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.quota.application.FulfilmentAnswer;
import org.shagi.quota.application.Question;
import org.shagi.quota.domain.Department;
import org.shagi.quota.domain.Figure;
import org.shagi.quota.domain.GroupPlan;
import org.shagi.quota.domain.Level;

/** A course as quota sees it, from the first word to the last correction. */
class QuotaScenarioTest {

    private static final Actor ORLOVA = new Actor("orlova", Set.of(Role.GROUP_LEADER), Set.of());
    private static final Actor BELOVA = new Actor("belova", Set.of(Role.GROUP_LEADER), Set.of());
    private static final Actor KUZNETSOVA = new Actor("kuznetsova", Set.of(Role.DEPARTMENT_HEAD), Set.of(DEPARTMENT));
    private static final LocalDate WEDNESDAY = LocalDate.of(2019, 1, 23);

    private final UseCases quota = UseCases.inMemory(new InMemory());

    @Test
    void theCourseOfTheGroupOfTen() {
        // a day sheet comes before anything else is known: it waits, and nobody sees it yet
        quota.recordDaySheet().record(ROMASHKA, DEPARTMENT, day(WEDNESDAY, 1, 8));
        assertThat(refusalOf(group(), ORLOVA)).isEqualTo("unknown-group");

        // enrolment and state assignment catch up
        quota.nameDepartment().name(new Department(DEPARTMENT, "Отделение профилактики", 1));
        quota.holdGroup().hold(Sample.romashka());
        quota.setGroupPlan().set(Sample.plan(ROMASHKA, DEPARTMENT, 1));

        // the leader sees the day against the course of six monthly norms, in seven calendar months
        var course = answerTo(group(), ORLOVA);
        assertThat(course.name()).isEqualTo("Ромашка");
        assertThat(course.fulfilment().months()).hasSize(7);
        assertThat(course.fulfilment().total()).isEqualTo(new Figure(55_080, 40));
        assertThat(course.fulfilment().months()).containsEntry(JANUARY, new Figure(9180, 40));

        // the leader corrects the day, and the figure leads back to the corrected sheet
        quota.recordDaySheet().record(ROMASHKA, DEPARTMENT, day(WEDNESDAY, 2, 9));
        var traced = quota.traceFigure().trace(ROMASHKA, JANUARY, Optional.of(new ServiceCode("5.3")), ORLOVA);
        assertThat(traced)
                .isInstanceOfSatisfying(
                        Decision.Accepted.class,
                        accepted ->
                                assertThat(accepted.value()).hasFieldOrPropertyWithValue("figure", new Figure(600, 9)));

        // a day of July, which has no plan of its own, counts to the course
        quota.recordDaySheet().record(ROMASHKA, DEPARTMENT, day(LocalDate.of(2019, 7, 3), 1, 10));
        var late = answerTo(group(), ORLOVA).fulfilment();
        assertThat(late.months()).containsEntry(JULY, new Figure(0, 50));
        assertThat(late.total()).isEqualTo(new Figure(55_080, 95));

        // the same figures climb to the department and the centre, each to whom it concerns
        assertThat(answerTo(department(), KUZNETSOVA).fulfilment().parts()).containsEntry(ROMASHKA, late.total());
        assertThat(answerTo(centre(), CENTRAL_OFFICE).fulfilment().parts()).containsEntry(DEPARTMENT, late.total());
        assertThat(refusalOf(group(), BELOVA)).isEqualTo("outside-your-scope");
        assertThat(refusalOf(department(), ORLOVA)).isEqualTo("outside-your-scope");
        assertThat(refusalOf(centre(), KUZNETSOVA)).isEqualTo("outside-your-scope");

        // the old sheet is delivered once more: nothing moves
        var before = answerTo(group(), ORLOVA);
        var changed = quota.recordDaySheet().record(ROMASHKA, DEPARTMENT, day(WEDNESDAY, 1, 8));
        assertThat(changed).isFalse();
        assertThat(answerTo(group(), ORLOVA)).isEqualTo(before);
    }

    @Test
    void aNewerPlanThatBeginsLaterLeavesNothingOfTheOldOneBehind() {
        quota.holdGroup().hold(Sample.romashka());
        var old = Sample.plan(ROMASHKA, DEPARTMENT, 1);
        var later = new TreeMap<>(old.months().tailMap(JANUARY.plusMonths(1)));
        later.put(JULY, old.in(JANUARY));

        quota.setGroupPlan().set(new GroupPlan(ROMASHKA, DEPARTMENT, 10, later, 2, Sample.TOLD));
        quota.setGroupPlan().set(old);

        var months = answerTo(group(), ORLOVA).fulfilment().months();
        assertThat(months).containsEntry(JANUARY, Figure.ZERO);
        assertThat(months).containsEntry(JULY, new Figure(9180, 0));
    }

    private FulfilmentAnswer answerTo(Question question, Actor actor) {
        return switch (quota.answerFulfilment().answer(question, actor)) {
            case Decision.Accepted<FulfilmentAnswer>(var answer) -> answer;
            case Decision.Refused<FulfilmentAnswer>(var refusal) -> throw new AssertionError(refusal);
        };
    }

    private String refusalOf(Question question, Actor actor) {
        return switch (quota.answerFulfilment().answer(question, actor)) {
            case Decision.Accepted<FulfilmentAnswer>(var answer) -> throw new AssertionError(answer);
            case Decision.Refused<FulfilmentAnswer>(var refusal) -> refusal.code();
        };
    }

    private static Question group() {
        return new Question(Level.GROUP, ROMASHKA, null, null);
    }

    private static Question department() {
        return new Question(Level.DEPARTMENT, DEPARTMENT, null, null);
    }

    private static Question centre() {
        return new Question(Level.CENTRE, null, null, null);
    }
}
