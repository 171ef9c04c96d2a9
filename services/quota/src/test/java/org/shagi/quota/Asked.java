package org.shagi.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Role;
import org.shagi.quota.application.FulfilmentAnswer;
import org.shagi.quota.application.Question;
import org.shagi.quota.domain.Fulfilment;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.Period;

/** Questions of somebody who sees the whole centre, and what they must be answered. */
final class Asked {

    static final Actor CENTRAL_OFFICE = new Actor("center", Set.of(Role.CENTRAL_OFFICE), Set.of());

    private Asked() {}

    /** The figures of 2019; fails if they are refused. */
    static Fulfilment answered(UseCases quota, Level level, @Nullable String id) {
        var question = new Question(level, id, YearMonth.of(2019, 1), YearMonth.of(2019, 12));
        return switch (quota.answerFulfilment().answer(question, CENTRAL_OFFICE)) {
            case Decision.Accepted<FulfilmentAnswer>(var answer) -> answer.fulfilment();
            case Decision.Refused<FulfilmentAnswer>(var refusal) -> throw new AssertionError(refusal);
        };
    }

    /** Every department and every group of a world. */
    static void everythingEqualsARecount(Told told, UseCases quota) {
        var year = Period.year(2019);
        for (var id : told.departments()) {
            assertThat(Naive.recomputed(told, year, (group, department) -> department.equals(id), false)
                            .differenceFrom(answered(quota, Level.DEPARTMENT, id)))
                    .isEmpty();
        }
        for (var id : told.groups()) {
            assertThat(Naive.recomputed(told, year, (group, department) -> group.equals(id), false)
                            .differenceFrom(answered(quota, Level.GROUP, id)))
                    .isEmpty();
        }
    }
}
