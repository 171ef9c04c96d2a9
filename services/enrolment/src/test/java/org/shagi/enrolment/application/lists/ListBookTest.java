package org.shagi.enrolment.application.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListBookTest {

    @ParameterizedTest
    @CsvSource({
        "=HYPERLINK(1), '''=HYPERLINK(1)'",
        "@SUM(1), '''@SUM(1)'",
        "+cmd|x, '''+cmd|x'",
        "-2+3*cmd, '''-2+3*cmd'",
        "+7 4012 00-00-00, +7 4012 00-00-00",
        "Бубликова, Бубликова"
    })
    void takesTheForceOfWhatReadsAsAFormula(String text, String written) throws IOException {
        var bytes = ListBook.write("Лист", List.of("Графа"), Stream.of(Arrays.asList((Object) text)));

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var cell = book.getFirstSheet().read().get(1).getCell(0);
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.getText()).isEqualTo(written);
        }
    }

    @Test
    void writesManyRowsOfTextsNumbersDatesAndNothing() throws IOException {
        var bytes = ListBook.write(
                "Лист",
                List.of("Номер", "Дата", "Пусто"),
                IntStream.range(0, 1_500).mapToObj(i -> Arrays.asList(i, LocalDate.of(2019, 1, 9), null)));

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(1_501);
            assertThat(rows.get(1_500).getCell(0).asNumber().intValue()).isEqualTo(1_499);
            assertThat(rows.get(1_500).getCell(1).asDate().toLocalDate()).isEqualTo(LocalDate.of(2019, 1, 9));
        }
    }
}
