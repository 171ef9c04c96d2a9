package org.shagi.quota.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shagi.quota.application.MapFulfilment;
import org.shagi.quota.domain.Allowance;
import org.shagi.quota.domain.Amounts;
import org.shagi.quota.domain.Fulfilment;
import org.shagi.quota.domain.Level;
import org.shagi.quota.domain.Period;
import org.shagi.quota.domain.Share;

/** A year of the map crosses New Year: each month is held against what was allowed in its own year. */
class MapViewTest {

    private static final YearMonth DECEMBER = YearMonth.of(2019, 12);
    private static final YearMonth JANUARY = YearMonth.of(2020, 1);
    private static final Period PERIOD = new Period(DECEMBER, JANUARY);

    @Test
    void aMonthKeepsWhatWasAllowedInItsYear() {
        var months =
                Fulfilment.of(PERIOD, Stream.of(DECEMBER, JANUARY).map(MapViewTest::ninety), List.of(), Share::groupId);
        var map = new MapFulfilment.FulfilmentMap(
                Level.GROUP, PERIOD, List.of(new MapFulfilment.Row("romashka", "Ромашка", months)), 1);

        var view = MapView.of(map, month -> new Allowance(month.equals(DECEMBER) ? 100 : 20));

        var row = view.rows().getFirst();
        assertThat(row.months())
                .extracting(month -> month.figure().allowedTenths())
                .containsExactly(100L, 20L);
        assertThat(row.months())
                .extracting(month -> month.figure().excessTenths())
                .containsExactly(0L, -80L);
        assertThat(row.total().allowedTenths()).isEqualTo(40);
        assertThat(view.allowedTenthsOfPercent()).isEqualTo(20);
    }

    /** A hundred services were planned and ninety given. */
    private static Share ninety(YearMonth month) {
        return new Share(
                "romashka", "prevention", month, Amounts.of(Map.of("5.1", 1_000)), Amounts.of(Map.of("5.1", 90)));
    }
}
