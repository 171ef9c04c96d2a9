package org.shagi.portal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTest {

    private static final Course COURSE = new Course(LocalDate.of(2019, 1, 9), LocalDate.of(2019, 7, 9));

    @Test
    void knowsTheMonthsThatTheCourseTouches() {
        assertThat(COURSE.months()).hasSize(7).startsWith(YearMonth.of(2019, 1)).endsWith(YearMonth.of(2019, 7));
    }

    @ParameterizedTest
    @CsvSource({"2018-12-31,2019-01", "2019-01-08,2019-01", "2019-04-15,2019-04", "2019-07-31,2019-07"})
    void opensTheCurrentMonthOrBeforeTheCourseItsFirst(LocalDate today, YearMonth expected) {
        assertThat(COURSE.opening(today, month -> {
                    throw new AssertionError("no need to look into " + month);
                }))
                .isEqualTo(expected);
    }

    @Test
    void opensAfterTheCourseTheFirstMonthThatIsNotFilled() {
        var gaps = List.of(YearMonth.of(2019, 3), YearMonth.of(2019, 5));

        assertThat(COURSE.opening(LocalDate.of(2019, 8, 1), gaps::contains)).isEqualTo(YearMonth.of(2019, 3));
        assertThat(COURSE.opening(LocalDate.of(2019, 8, 1), month -> false)).isEqualTo(YearMonth.of(2019, 7));
    }
}
