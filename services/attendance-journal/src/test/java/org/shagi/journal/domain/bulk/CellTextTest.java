package org.shagi.journal.domain.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shagi.journal.domain.Attendance;
import org.shagi.journal.domain.Marks;
import org.shagi.kit.domain.Decision;

class CellTextTest {

    @ParameterizedTest
    @CsvSource({
        "567, 1567",
        "'5; 6; 7', 1567",
        "'5;6;7', 1567",
        "'7,6,5,1', 1567",
        "1, 1",
        "'  3 ', 13",
        "123456789, 123456789"
    })
    void readsDigitsHoweverTheyAreParted(String text, String same) {
        var marks = read(text).orElseThrow();

        assertThat(marks.attendance()).isEqualTo(Attendance.PRESENT);
        assertThat(CellText.of(marks)).isEqualTo(same);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Н", "н", "H", "h", "y", " Н "})
    void readsAnAbsenceInWhateverLayoutItWasTyped(String text) {
        assertThat(read(text).map(CellText::of)).contains("Н");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", " ; "})
    void takesABlankCellForNotFilled(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "57Н", "да", "5.7x", "-", "НН"})
    void refusesWhatIsNoMark(String text) {
        assertThat(CellText.read("child", text))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("unreadable-cell"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"55", "5;5"})
    void leavesACodeThatStandsTwiceToTheRules(String text) {
        assertThat(read(text).map(Marks::codes)).contains(List.of("5.5", "5.5"));
    }

    private static Optional<Marks> read(String text) {
        return ((Decision.Accepted<Optional<Marks>>) CellText.read("child", text)).value();
    }
}
