package org.shagi.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RussianNameCasesTest {

    private final NameCases names = new RussianNameCases();

    @ParameterizedTest
    @CsvSource({
        "Примерова Мария Петровна, true, GENITIVE, Примеровой Марии Петровны",
        "Примерова Мария Петровна, true, DATIVE, Примеровой Марии Петровне",
        "Примерова Мария Петровна, true, ACCUSATIVE, Примерову Марию Петровну",
        "Примерова Мария Петровна, true, INSTRUMENTAL, Примеровой Марией Петровной",
        "Образцов Глеб Ильич, false, GENITIVE, Образцова Глеба Ильича",
        "Образцов Глеб Ильич, false, DATIVE, Образцову Глебу Ильичу",
        "Образцов Глеб Ильич, false, INSTRUMENTAL, Образцовым Глебом Ильичом",
        "Тестовский-Пробный Лев Ильич, false, GENITIVE, Тестовского-Пробного Льва Ильича",
        "Коваленко Анна Петровна, true, DATIVE, Коваленко Анне Петровне",
        "Примеров Илья, false, GENITIVE, Примерова Ильи"
    })
    void putsNamesIntoTheCaseASentenceNeeds(String name, boolean female, NameCase wanted, String expected) {
        assertThat(names.inflect(name, female, Map.of()).in(wanted)).isEqualTo(expected);
    }

    @Test
    void goesBySexAndNotByTheLettersOfASurname() {
        assertThat(names.inflect("Гринберг Анна Львовна", true, Map.of()).in(NameCase.GENITIVE))
                .isEqualTo("Гринберг Анны Львовны");
        assertThat(names.inflect("Гринберг Лев Львович", false, Map.of()).in(NameCase.GENITIVE))
                .isEqualTo("Гринберга Льва Львовича");
    }

    @Test
    void leavesAFathersNameWithKyzyAsItIs() {
        assertThat(names.inflect("Примерова Лейла Ариф кызы", true, Map.of()).in(NameCase.GENITIVE))
                .isEqualTo("Примеровой Лейлы Ариф кызы");
    }

    @Test
    void takesAStoredCorrectionBeforeTheRules() {
        var corrected = names.inflect("Шевчук Ия Петровна", true, Map.of(NameCase.GENITIVE, "Шевчук Ии Петровны"));

        assertThat(corrected.in(NameCase.GENITIVE)).isEqualTo("Шевчук Ии Петровны");
        assertThat(corrected.in(NameCase.NOMINATIVE)).isEqualTo("Шевчук Ия Петровна");
    }

    @Test
    void signsWithInitialsBeforeTheSurname() {
        assertThat(names.inflect("Примерова Мария Петровна", true, Map.of()).signed())
                .isEqualTo("М.П. Примерова");
        assertThat(names.inflect("Примерова", true, Map.of()).signed()).isEqualTo("Примерова");
    }

    @Test
    void saysNothingOfThePersonWhenItIsLogged() {
        assertThat(Specimens.ADULT.toString() + Specimens.CHILD + Specimens.ADULT.name())
                .doesNotContain("Бублик", "4012", "2010");
    }
}
