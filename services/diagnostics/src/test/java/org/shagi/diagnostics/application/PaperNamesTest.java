package org.shagi.diagnostics.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.diagnostics.domain.Group;

class PaperNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Пробникова Анна Ивановна, Пробникова А.И.",
        "'Пробникова  Анна', Пробникова А.",
        "' Пробникова Анна ', Пробникова А.",
        "Пробникова, Пробникова"
    })
    void aNarrowColumnHasTheSurnameAndTheInitialsHoweverTheNameIsSpaced(String name, String column) {
        var anna = new Group.Child("anna", "2019/1", Optional.empty());

        assertThat(new PaperNames("", Map.of("anna", name)).shortOf(anna)).isEqualTo(column);
    }
}
