package org.shagi.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shagi.quota.application.AnswerFulfilment;
import org.shagi.quota.application.CountServices;
import org.shagi.quota.application.HoldGroup;
import org.shagi.quota.application.NameDepartment;
import org.shagi.quota.application.RecordDaySheet;
import org.shagi.quota.application.SetGroupPlan;
import org.shagi.quota.application.TraceFigure;
import org.shagi.quota.domain.GroupMonth;
import org.shagi.quota.domain.GroupMonths;
import org.springframework.beans.factory.annotation.Autowired;

/** The same exactness on the real store, with several consumers at once on the same documents. */
@QuotaTest
class ExactnessOnTheStoreTest {

    private static final int CONSUMERS = 4;

    private final UseCases quota;
    private final GroupMonths months;

    @Autowired
    ExactnessOnTheStoreTest(
            NameDepartment nameDepartment,
            HoldGroup holdGroup,
            SetGroupPlan setGroupPlan,
            RecordDaySheet recordDaySheet,
            AnswerFulfilment answerFulfilment,
            CountServices countServices,
            TraceFigure traceFigure,
            GroupMonths months) {
        this.quota = new UseCases(
                nameDepartment, holdGroup, setGroupPlan, recordDaySheet, answerFulfilment, countServices, traceFigure);
        this.months = months;
    }

    @ParameterizedTest
    @ValueSource(longs = {1001, 1002, 1003, 1004, 1005, 1006})
    void figuresEqualARecountOfTheNewestSheets(long seed) {
        var told = Told.world(seed);

        atOnce(told.deliveries().stream()
                .map(message -> (Runnable) () -> message.to(quota))
                .toList());

        Asked.everythingEqualsARecount(told, quota);
    }

    @Test
    void noDayIsLostWhenAllDaysOfAMonthComeAtOnce() {
        var group = "g-" + UUID.randomUUID();
        var days = LocalDate.of(2019, 1, 1)
                .datesUntil(LocalDate.of(2019, 2, 1))
                .map(date -> (Runnable)
                        () -> quota.recordDaySheet().record(group, Sample.DEPARTMENT, Sample.day(date, 1, 8)))
                .toList();

        atOnce(days);

        assertThat(months.find(group, Sample.JANUARY)).get().satisfies((GroupMonth month) -> {
            assertThat(month.days()).hasSize(31);
            assertThat(month.facts().total()).isEqualTo(31 * 40);
            assertThat(month.revision()).isEqualTo(31);
        });
    }

    private static void atOnce(List<Runnable> deliveries) {
        try (var consumers = Executors.newFixedThreadPool(CONSUMERS)) {
            var under = new ArrayList<Future<?>>();
            deliveries.forEach(delivery -> under.add(consumers.submit(delivery)));
            for (var each : under) {
                each.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
