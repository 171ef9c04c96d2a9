package org.shagi.journal.domain.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.shagi.journal.domain.print.DayDifference.Cell;

class MonthPrintTest {

    private static final YearMonth JANUARY = YearMonth.of(2019, 1);
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 9);
    private static final LocalDate SECOND = LocalDate.of(2019, 1, 10);

    private final List<PrintedDay> printed =
            List.of(day(FIRST, 2, Map.of("anna", "1567", "boris", "Н"), "5 Режим дня"), day(SECOND, 0, Map.of()));
    private final MonthPrint print =
            new MonthPrint("romashka", JANUARY, "f", printed, "orlova", Instant.parse("2019-01-31T12:00:00Z"));

    @Test
    void findsNothingWhereNobodyHasWrittenSince() {
        assertThat(print.against(printed)).isEmpty();
    }

    @Test
    void namesTheCellsThatWereChangedAddedAndTakenAway() {
        var now = List.of(day(FIRST, 3, Map.of("anna", "15", "vera", "1"), "5 Режим дня"), day(SECOND, 0, Map.of()));

        assertThat(print.against(now))
                .containsExactly(new DayDifference(
                        FIRST,
                        2,
                        3,
                        List.of(new Cell("anna", "1567", "15"), new Cell("boris", "Н", ""), new Cell("vera", "", "1")),
                        false));
    }

    @Test
    void tellsOfAThemeAndOfASheetThatWasWrittenAndWrittenBack() {
        var now = List.of(day(FIRST, 3, printed.getFirst().marks(), "5 Другая тема"), day(SECOND, 2, Map.of()));

        assertThat(print.against(now))
                .containsExactly(
                        new DayDifference(FIRST, 2, 3, List.of(), true),
                        new DayDifference(SECOND, 0, 2, List.of(), false));
    }

    @Test
    void tellsOfDaysThatAreOnOneSideOnly() {
        assertThat(print.against(printed.subList(1, 2)))
                .extracting(DayDifference::date)
                .containsExactly(FIRST);
    }

    @Test
    void isTheSameTextForTheSameContentOnly() {
        var same = MonthPrint.text("romashka", JANUARY, List.copyOf(printed));

        assertThat(MonthPrint.text("romashka", JANUARY, printed)).isEqualTo(same);
        assertThat(MonthPrint.text("vasilyok", JANUARY, printed)).isNotEqualTo(same);
        assertThat(MonthPrint.text(
                        "romashka",
                        JANUARY,
                        List.of(day(FIRST, 3, printed.getFirst().marks()))))
                .isNotEqualTo(same);
    }

    private static PrintedDay day(LocalDate date, long version, Map<String, String> marks, String... topics) {
        return new PrintedDay(date, version, new TreeMap<>(marks), List.of(topics));
    }
}
