package org.shagi.diagnostics.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.shagi.diagnostics.domain.Indicator;
import org.shagi.diagnostics.domain.IndicatorSet;
import org.shagi.diagnostics.domain.Wording;
import tools.jackson.databind.json.JsonMapper;

class ShippedIndicatorsTest {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final ShippedIndicators shipped = new ShippedIndicators(JsonMapper.shared());

    @Test
    void areThirteenInFourSectionsAsInTheForm() {
        var indicators = shipped.current().indicators();

        assertThat(indicators).extracting(Indicator::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
        assertThat(indicators)
                .extracting(indicator -> indicator.section().in(RUSSIAN))
                .containsSubsequence(
                        "Познавательная деятельность",
                        "Личностно-эмоциональное развитие",
                        "Коммуникативное развитие",
                        "Общая характеристика возрастного развития");
        assertThat(indicators.stream().map(Indicator::section).distinct()).hasSize(4);
        assertThat(indicators.get(8).name().in(RUSSIAN)).isEqualTo("Уровень агрессии");
        assertThat(indicators.get(8).name().in(Locale.UK)).isEqualTo("Aggression");
        assertThat(indicators.get(12).name().in(RUSSIAN)).isEqualTo("Сформированность навыков самообслуживания");
    }

    @Test
    void everyVersionStaysThere() {
        assertThat(shipped.version(1).version()).isEqualTo(1);
        assertThatThrownBy(() -> shipped.version(99)).hasMessageContaining("99");
    }

    @Test
    void aSetWithAGapIsNoSet() {
        var wording = new Wording("что-то", "something");

        assertThatThrownBy(() -> new IndicatorSet(2, List.of(new Indicator(2, wording, wording))))
                .hasMessageContaining("from 1");
        assertThatThrownBy(() -> new Wording("что-то", " ")).hasMessageContaining("both languages");
    }
}
