package org.shagi.assignment.domain.cyclogram;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.assignment.Given.SAMPLE;
import static org.shagi.assignment.Given.STANDARD;

import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.assignment.Given;
import org.shagi.kit.domain.Role;
import org.shagi.kit.domain.ServiceCode;

class CyclogramTest {

    @Test
    void givesNinetyServicesInFourWeeks() {
        var yield = SAMPLE.yieldOfCycle(STANDARD);

        assertThat(yield.values()).containsExactly(20, 6, 6, 6, 20, 20, 6, 4, 2);
        assertThat(yield.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(90);
    }

    @Test
    void fillsAHundredAndThirtyEightSlotsAndKeepsTwoInReserve() {
        var slots = SAMPLE.cells().stream()
                .filter(cell -> !cell.reserve())
                .collect(groupingBy(
                        cell -> cell.codes().getFirst(),
                        TreeMap::new,
                        summingInt(cell -> cell.weeks().size())));

        assertThat(slots)
                .containsExactlyEntriesOf(new TreeMap<>(
                        Map.of("5.2", 6, "5.3", 6, "5.4", 6, "5.5", 40, "5.6", 68, "5.7", 6, "5.8", 4, "5.9", 2)));
        assertThat(SAMPLE.cells().stream()
                        .filter(Cell::reserve)
                        .mapToInt(cell -> cell.weeks().size())
                        .sum())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"1, 22", "2, 23", "3, 22", "4, 23"})
    void givesAChildSoManyServicesInAWeek(int week, int services) {
        assertThat(IntStream.rangeClosed(1, 5)
                        .map(weekday -> SAMPLE.codesOn(weekday, week, STANDARD).size())
                        .sum())
                .isEqualTo(services);
    }

    @Test
    void needsThePsychologistOnTwelveDaysOfFourWeeks() {
        assertThat(SAMPLE.cells().stream()
                        .filter(cell -> cell.provider() == Role.PSYCHOLOGIST)
                        .flatMap(cell -> cell.weeks().stream().map(week -> cell.weekday() + "/" + week))
                        .distinct())
                .hasSize(12);
    }

    /** The nominal course of the specification: 130 days without a holiday, six and a half cycles. */
    @Test
    void givesFiveHundredAndEightyFiveServicesInTwentySixWeeksWithoutHolidays() {
        var services = new TreeMap<String, Integer>();
        for (int week = 0; week < 26; week++) {
            for (int weekday = 1; weekday <= 5; weekday++) {
                SAMPLE.codesOn(weekday, week % 4 + 1, STANDARD)
                        .forEach(code -> services.merge(code.value(), 1, Integer::sum));
            }
        }

        assertThat(services.values()).containsExactly(130, 39, 39, 39, 130, 130, 39, 26, 13);
        assertThat(services.values().stream().mapToInt(Integer::intValue).sum() * 10 - 5508)
                .isEqualTo(342);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 5.1 5.3 5.5 5.6",
        "1, 2, 5.1 5.3 5.5 5.6",
        "2, 3, 5.1 5.2 5.4 5.5 5.6",
        "3, 1, 5.1 5.3 5.5 5.6 5.7",
        "3, 4, 5.1 5.4 5.5 5.6 5.7",
        "4, 3, 5.1 5.2 5.5 5.6",
        "4, 2, 5.1 5.5 5.6 5.9",
        "5, 1, 5.1 5.5 5.6 5.8",
        "5, 4, 5.1 5.5 5.6 5.7 5.8",
    })
    void plansEachCodeOnceADayHoweverManySlotsItFills(int weekday, int week, String codes) {
        assertThat(SAMPLE.codesOn(weekday, week, STANDARD))
                .extracting(ServiceCode::value)
                .containsExactly(codes.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "5, 5", "6, 1", "7, 2"})
    void plansTheDailyCodesOnlyOnDaysWithoutAColumn(int weekday, int week) {
        assertThat(SAMPLE.codesOn(weekday, week, STANDARD))
                .extracting(ServiceCode::value)
                .containsExactly("5.1", "5.5", "5.6");
    }

    @Test
    void isChangedOnlyByWhoeverHasSeenWhatIsThere() {
        var other = Cyclogram.accepted(SAMPLE.cells().reversed());
        var sample = GroupCyclogram.sample("g1", SAMPLE);

        var first = Given.accepted(sample.revised(other, OptionalLong.empty()));

        assertThat(first.version()).isEqualTo(1);
        assertThat(Given.refused(first.revised(SAMPLE, OptionalLong.empty())).code())
                .isEqualTo("version-required");
        var stale = Given.refused(first.revised(SAMPLE, OptionalLong.of(0)));
        assertThat(stale.code()).isEqualTo("stale-version");
        assertThat(stale.facts()).containsEntry("yours", 0L).containsEntry("current", 1L);
        assertThat(Given.accepted(first.revised(SAMPLE, OptionalLong.of(1))).version())
                .isEqualTo(2);
    }

    @Test
    void staysInItsVersionWhenTheSameIsWrittenAgain() {
        var held = new GroupCyclogram("g1", SAMPLE, 3);
        var same = Cyclogram.accepted(SAMPLE.cells());

        assertThat(Given.accepted(held.revised(same, OptionalLong.empty()))).isSameAs(held);
        assertThat(Given.accepted(held.revised(same, OptionalLong.of(1)))).isSameAs(held);
    }
}
