package org.shagi.enrolment.domain.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnilsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "112-233-445 95",
                "11223344595",
                "112 233 445 95",
                "087-654-302 00",
                "087-654-303 00",
                "001-001-998 00",
                "001-001-999 65"
            })
    void acceptsANumberWhoseCheckDigitsFitOrThatHasNone(String text) {
        assertThat(Snils.parse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "112-233-445 00",
                "112-233-445 96",
                "001-001-999 64",
                "000-000-000 00",
                "111-111-111 45",
                "112-233-445 9",
                "112-233-445 951",
                "112-233-44x 95",
                "",
                "١١٢٢٣٣٤٤٥٩٥"
            })
    void refusesEverythingElse(String text) {
        assertThat(Snils.parse(text)).isEmpty();
    }

    @Test
    void printsItselfAsOnTheCardAndHidesItselfFromLogs() {
        var snils = Snils.parse("11223344595").orElseThrow();

        assertThat(snils.formatted()).isEqualTo("112-233-445 95");
        assertThat(snils.toString()).doesNotContain("112", "95");
    }

    @Test
    void saysNothingOfAWrongNumberInItsError() {
        assertThatThrownBy(() -> new Snils("11223344500")).hasMessageNotContaining("112");
    }
}
