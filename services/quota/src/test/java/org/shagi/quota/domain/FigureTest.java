package org.shagi.quota.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    @Test
    void isBehindByTheWholePlanLessTheDay() {
        var figure = new Figure(9180, 40);

        assertThat(figure.differenceTenths()).isEqualTo(-8780);
        assertThat(figure.percentTenths()).hasValue(44);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 0, 0",
        "10, 1, 1000",
        "9180, 918, 1000",
        "9180, 919, 1001",
        // 1/3 and 2/3 of the plan
        "30, 1, 333",
        "30, 2, 667",
        // exactly between two tenths of a percent: up
        "20000, 1, 1",
        "20010, 1, 0",
        // five times a region's year
        "578340000000, 57834000000, 1000"
    })
    void roundsThePercentageHalfUpToATenth(long planTenths, long fact, long percentTenths) {
        assertThat(new Figure(planTenths, fact).percentTenths()).hasValue(percentTenths);
    }

    @Test
    void hasNoPercentageWhereNothingWasPlanned() {
        assertThat(new Figure(0, 7).percentTenths()).isEmpty();
        assertThat(new Figure(0, 7).differenceTenths()).isEqualTo(70);
    }

    @ParameterizedTest
    @CsvSource({
        // plan in tenths, fact, allowed, excess
        "9180, 918, 918, 0",
        "9180, 827, 918, 0",
        "9180, 826, 918, -2",
        "9180, 1009, 918, 0",
        "9180, 1010, 918, 2",
        "0, 0, 0, 0",
        "0, 1, 0, 10",
        // half of a tenth of a service is allowed in full
        "15, 1, 2, -3"
    })
    void exceedsWhatIsAllowedOnlyByWhatLiesBeyondATenthOfThePlan(
            long planTenths, long fact, long allowedTenths, long excessTenths) {
        var figure = new Figure(planTenths, fact);
        var tenth = new Allowance(100);

        assertThat(figure.allowedTenths(tenth)).isEqualTo(allowedTenths);
        assertThat(figure.excessTenths(tenth)).isEqualTo(excessTenths);
    }
}
