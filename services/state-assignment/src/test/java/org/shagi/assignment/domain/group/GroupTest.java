package org.shagi.assignment.domain.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.shagi.assignment.Given.COURSE;
import static org.shagi.assignment.Given.course;
import static org.shagi.assignment.Given.group;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupTest {

    @ParameterizedTest
    @CsvSource({
        "2019-01-09, 2019-07-09, 7, 2019-06",
        "2026-07-13, 2026-12-30, 6, 2026-12",
        "2019-12-30, 2020-01-10, 2, 2020-01",
        "2026-01-12, 2026-01-12, 1, 2026-01",
    })
    void plansTheFirstSixMonthsThatACourseTouches(String from, String to, int touched, YearMonth lastPlanned) {
        var course = course(from, to);

        assertThat(course.months()).hasSize(touched);
        assertThat(course.plannedMonths()).hasSizeLessThanOrEqualTo(6).last().isEqualTo(lastPlanned);
    }

    @ParameterizedTest
    @CsvSource({"2018-12, false", "2019-01, true", "2019-07, true", "2019-08, false"})
    void touchesTheMonthsOfItsFirstAndLastDay(YearMonth month, boolean touched) {
        assertThat(COURSE.touches(month)).isEqualTo(touched);
    }

    @Test
    void doesNotEndBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> course("2019-01-09", "2019-01-08"));
    }

    @Test
    void hasNoChildrenBeforeAnyIsEnrolled() {
        assertThat(group(COURSE, 0).children()).isZero();
    }

    @Test
    void doesNotCountAChildTwiceWhoTookThePlaceOfAnother() {
        var stays = List.of(
                stay("2019-01-09", "2019-07-09"), stay("2019-01-09", "2019-03-31"), stay("2019-04-01", "2019-07-09"));

        assertThat(group(COURSE, stays).children()).isEqualTo(2);
    }

    @Test
    void staysAsLargeAsItWasWhenAChildLeaves() {
        var stays = List.of(stay("2019-01-09", "2019-07-09"), stay("2019-01-09", "2019-03-31"));

        assertThat(group(COURSE, stays).children()).isEqualTo(2);
    }

    @Test
    void growsWhenAChildComesLater() {
        var stays = List.of(stay("2019-01-09", "2019-07-09"), stay("2019-02-01", "2019-07-09"));

        assertThat(group(COURSE, stays).children()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"2019-03-30, 2", "2019-03-31, 2", "2019-04-01, 1", "2019-01-08, 0", "2019-07-10, 0"})
    void knowsHowManyChildrenAreThereOnADay(LocalDate date, int children) {
        var stays = List.of(stay("2019-01-09", "2019-07-09"), stay("2019-01-09", "2019-03-31"));

        assertThat(group(COURSE, stays).childrenOn(date)).isEqualTo(children);
    }

    private static Stay stay(String from, String to) {
        return new Stay(LocalDate.parse(from), LocalDate.parse(to));
    }
}
