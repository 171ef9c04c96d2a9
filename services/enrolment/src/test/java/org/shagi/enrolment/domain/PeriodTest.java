package org.shagi.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final Period WEEK = new Period(LocalDate.of(2019, 1, 7), LocalDate.of(2019, 1, 13));

    @ParameterizedTest
    @CsvSource({
        "2019-01-07, 2019-01-13, true, true",
        "2019-01-09, 2019-01-09, true, true",
        "2019-01-06, 2019-01-13, false, true",
        "2019-01-07, 2019-01-14, false, true",
        "2019-01-01, 2019-01-31, false, true",
        "2019-01-13, 2019-01-20, false, true",
        "2019-01-14, 2019-01-20, false, false",
        "2019-01-01, 2019-01-06, false, false"
    })
    void containsAllDaysOfAnotherAndOverlapsWithOne(LocalDate from, LocalDate to, boolean contains, boolean overlaps) {
        var other = new Period(from, to);

        assertThat(WEEK.contains(other)).isEqualTo(contains);
        assertThat(WEEK.overlaps(other)).isEqualTo(overlaps);
        assertThat(other.overlaps(WEEK)).isEqualTo(overlaps);
    }
}
