package org.shagi.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SampleWorldTest {

    static final List<SampleGroup> GROUPS = SampleWorld.GROUPS;

    @Test
    void hasTwoGroupsOfTenOneOfElevenAndOneThatIsFormed() {
        assertThat(GROUPS).extracting(group -> group.children().size()).containsExactly(10, 10, 11, 3);
    }

    @ParameterizedTest
    @FieldSource("GROUPS")
    void everyChildIsFiveToElevenOnTheFirstDay(SampleGroup group) {
        assertThat(group.children())
                .allSatisfy(child -> assertThat(
                                Period.between(child.birthDate(), group.from()).getYears())
                        .isBetween(5, 11));
    }

    @ParameterizedTest
    @FieldSource("GROUPS")
    void everyInsuranceNumberHasAValidChecksumAndIsTakenOnce(SampleGroup group) {
        assertThat(group.children()).allSatisfy(child -> {
            var digits = child.snils().replaceAll("\\D", "");
            int sum = IntStream.range(0, 9)
                    .map(i -> (digits.charAt(i) - '0') * (9 - i))
                    .sum();
            assertThat(digits).hasSize(11).endsWith("%02d".formatted(sum % 101 % 100));
        });
        assertThat(GROUPS.stream().flatMap(g -> g.children().stream()).map(SampleChild::snils))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("GROUPS")
    void theChildrenStandInTheOrderOfTheirSurnames(SampleGroup group) {
        assertThat(group.children())
                .extracting(child -> child.lastName().replace("Ё", "Ея"))
                .isSorted();
    }

    @ParameterizedTest
    @FieldSource("GROUPS")
    void eightToTenDaysInAHundredAreMissed(SampleGroup group) {
        var days = group.from()
                .datesUntil(group.to().plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
                .toList();
        long absent = days.stream()
                .flatMapToInt(day -> IntStream.range(0, group.places()).filter(i -> Absences.absent(group, i, day)))
                .count();

        assertThat(100.0 * absent / days.size() / group.places()).isBetween(8.0, 10.0);
    }

    @Test
    void onTheWorkedDayEightOfTenCame() {
        long present = IntStream.range(0, 10)
                .filter(i -> !Absences.absent(SampleWorld.ROMASHKA, i, SampleWorld.WORKED_DAY))
                .count();

        assertThat(SampleWorld.WORKED_DAY.getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);
        assertThat(present).isEqualTo(SampleWorld.PRESENT_ON_WORKED_DAY);
    }

    @Test
    void aRunningCourseIsKnownUpToTheMonthOfToday() {
        assertThat(SampleWorld.VASILYOK.monthsUntil(LocalDate.of(2026, 9, 1))).hasSize(3);
        assertThat(SampleWorld.VASILYOK.monthsUntil(LocalDate.of(2026, 7, 1))).hasSize(1);
        assertThat(SampleWorld.VASILYOK.monthsUntil(LocalDate.of(2026, 6, 30))).isEmpty();
        assertThat(SampleWorld.VASILYOK.monthsUntil(LocalDate.of(2027, 3, 1))).hasSize(6);
    }
}
