package org.shagi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {

    @Test
    void readsKindOriginAndNoteOfADay() {
        var year = CalendarFile.read(
                2026,
                List.of("# comment", "", "status OFFICIAL", "source decree № 1466", "05-11 OFF <05-09 День Победы"));

        var date = LocalDate.parse("2026-05-11");
        assertThat(year.source()).isEqualTo("decree № 1466");
        assertThat(year.day(date))
                .isEqualTo(new CalendarDay(date, DayKind.OFF, LocalDate.parse("2026-05-09"), "День Победы"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"05-11", "05-11 LAZY", "02-29 OFF", "5-11 OFF", "05-11 OFF 05-09\n05-11 OFF", "date 05-11"})
    void refusesALineItDoesNotUnderstand(String lines) {
        var file = ("status OFFICIAL\nsource decree\n" + lines).lines().toList();

        assertThatIllegalArgumentException().isThrownBy(() -> CalendarFile.read(2026, file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"status OFFICIAL", "source decree", "status GOOD\nsource decree"})
    void refusesAFileWithoutStatusOrSource(String lines) {
        var file = lines.lines().toList();

        assertThatIllegalArgumentException().isThrownBy(() -> CalendarFile.read(2026, file));
    }
}
