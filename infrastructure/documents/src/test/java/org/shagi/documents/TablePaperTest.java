package org.shagi.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablePaperTest {

    private static final double PAGE = 266;

    @ParameterizedTest
    @CsvSource({"1, 9.0, false", "8, 9.0, false", "11, 7.5, false", "13, 6.0, false", "14, 6.0, true", "40, 6.0, true"})
    void takesTheLargestLettersInWhichEveryWordFits(int columns, double points, boolean broken) {
        var fit = TableColumns.of(form(columns, "полустационарная"), PAGE);

        assertThat(fit.points()).isEqualTo(points);
        assertThat(fit.breaksWords()).isEqualTo(broken);
        assertThat(fit.millimetres().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(PAGE, within(1e-6));
    }

    @Test
    void givesMostOfThePageToTheLongestWordsAndTheHeaviestColumns() {
        var columns = List.of(
                new TableForm.Column("Код", 2), new TableForm.Column("Отклонение", 2), new TableForm.Column("Имя", 4));
        var widths = TableColumns.of(
                        new TableForm("Центр", "Отчёт", List.of(), columns, List.of(), List.of(), "Руководитель"), PAGE)
                .millimetres();

        assertThat(widths.get(0)).isLessThan(widths.get(1));
        assertThat(widths.get(1)).isLessThan(widths.get(2));
    }

    @Test
    void printsAWordLongerThanThePage() {
        assertThat(TablePaper.of(form(2, "а".repeat(500)))).startsWith("%PDF".getBytes(US_ASCII));
    }

    private static TableForm form(int columns, String word) {
        return new TableForm(
                "Центр",
                "Отчёт",
                List.of(),
                IntStream.range(0, columns)
                        .mapToObj(column -> new TableForm.Column("Графа", 1))
                        .toList(),
                List.of(Collections.nCopies(columns, word)),
                List.of(),
                "Руководитель");
    }
}
