package org.shagi.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class FiguresTest {

    private final Figures figures = new Figures(ZoneId.of("Europe/Kaliningrad"));

    @BeforeEach
    void russian() {
        LocaleContextHolder.setLocale(Locale.of("ru"));
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({"918, '91,8'", "2060, 206", "0, 0", "-56, '−5,6'", "55080, '5\u00a0508'", "1, '0,1'"})
    void showsTenthsWithACommaAndWholeNumbersWithout(long tenths, String shown) {
        assertThat(figures.tenths(tenths)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"56, '+5,6'", "-56, '−5,6'", "0, 0"})
    void showsADifferenceWithItsSign(long tenths, String shown) {
        assertThat(figures.signed(tenths)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"974, '97,4\u00a0%'", "1000, '100,0\u00a0%'", "0, '0,0\u00a0%'"})
    void showsAPercentageWithOneDecimal(long tenths, String shown) {
        assertThat(figures.percent(tenths)).isEqualTo(shown);
    }

    @Test
    void showsADashWhereNothingWasPlanned() {
        assertThat(figures.percent(null)).isEqualTo("—");
    }

    @Test
    void speaksTheLanguageOfThePage() {
        assertThat(figures.month(YearMonth.of(2019, 1))).isEqualTo("январь 2019");
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(figures.month(YearMonth.of(2019, 1))).isEqualTo("January 2019");
        assertThat(figures.tenths(918)).isEqualTo("91.8");
    }

    @Test
    void showsMomentsOnTheCentresClock() {
        assertThat(figures.moment(Instant.parse("2019-01-15T22:30:00Z"))).isEqualTo("16.01.2019 00:30");
        assertThat(figures.date(LocalDate.of(2019, 1, 9))).isEqualTo("09.01.2019");
    }
}
