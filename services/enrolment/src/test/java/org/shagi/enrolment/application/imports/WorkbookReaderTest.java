package org.shagi.enrolment.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.enrolment.Given.accepted;
import static org.shagi.enrolment.Given.refused;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shagi.enrolment.domain.imports.ImportColumn;
import org.shagi.enrolment.domain.imports.ImportGiven;
import org.shagi.kit.workbook.WorkbookGuard;

class WorkbookReaderTest {

    @Test
    void theTemplateHasAllColumnsInOrderWithHintsAndWordsToChooseFrom() throws IOException {
        var template = new ImportTemplate().write();

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(template))) {
            var headings = book.getFirstSheet().read().getFirst();
            assertThat(headings.stream().map(cell -> cell.getText()))
                    .containsExactly(List.of(ImportColumn.values()).stream()
                            .map(ImportColumn::title)
                            .toArray(String[]::new));
            assertThat(book.findSheet("Пояснения").orElseThrow().read()).hasSize(ImportColumn.values().length + 1);
        }
        assertThat(refused(WorkbookReader.read(template)).code()).isEqualTo("import-empty");
    }

    @Test
    void findsColumnsByTheirTitlesAndPassesOverOthersAndBlankRows() {
        var rows = accepted(WorkbookReader.read(ImportBook.of(List.of(
                ImportGiven.cells("11223344595", "Бубликова"),
                java.util.Map.of(),
                ImportGiven.cells("08765430200", "Калачов")))));

        assertThat(rows).extracting(row -> row.number()).containsExactly(2, 4);
        assertThat(rows.getLast().at(ImportColumn.LAST_NAME)).isEqualTo("Калачов");
    }

    @Test
    void readsDatesThatAreDaysAndNumbersThatLostTheirZeros() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("Дети");
            for (var column : ImportColumn.values()) {
                sheet.value(0, column.ordinal(), column.title());
            }
            sheet.value(1, ImportColumn.SNILS.ordinal(), 8_765_430_200L);
            sheet.value(1, ImportColumn.BIRTH_DATE.ordinal(), LocalDate.of(2010, 3, 14));
            sheet.style(1, ImportColumn.BIRTH_DATE.ordinal())
                    .format("dd.mm.yyyy")
                    .set();
            sheet.value(1, ImportColumn.VOLUME_3.ordinal(), 36);
        }

        var row = accepted(WorkbookReader.read(bytes.toByteArray())).getFirst();

        assertThat(row.at(ImportColumn.SNILS)).isEqualTo("08765430200");
        assertThat(row.at(ImportColumn.BIRTH_DATE)).isEqualTo("2010-03-14");
        assertThat(row.at(ImportColumn.VOLUME_3)).isEqualTo("36");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no workbook", "PK\u0003\u0004 nor this"})
    void refusesWhatIsNoWorkbook(String content) {
        assertThat(refused(WorkbookReader.read(content.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                        .code())
                .isEqualTo("import-not-a-workbook");
    }

    @Test
    void refusesAZipThatHoldsNoWorkbook() throws IOException {
        assertThat(refused(WorkbookReader.read(zip(10))).code()).isEqualTo("import-not-a-workbook");
    }

    @Test
    void refusesASmallFileThatUnpacksIntoAHugeOne() throws IOException {
        var bomb = zip(250);

        assertThat(bomb.length).isLessThan(WorkbookGuard.LARGEST);
        assertThat(refused(WorkbookReader.read(bomb)).code()).isEqualTo("import-file-unpacks-too-large");
    }

    @Test
    void refusesALargeFileWithoutReadingIt() {
        assertThat(refused(WorkbookReader.read(new byte[WorkbookGuard.LARGEST + 1]))
                        .code())
                .isEqualTo("import-file-too-large");
    }

    @Test
    void namesTheColumnThatIsMissing() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            book.newWorksheet("Дети").value(0, 0, "Фамилия");
        }

        var refusal = refused(WorkbookReader.read(bytes.toByteArray()));

        assertThat(refusal.code()).isEqualTo("import-column-missing");
        assertThat(refusal.facts()).containsEntry("column", "Дата обращения");
    }

    private static byte[] zip(int megabytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (int i = 0; i < megabytes; i++) {
                zip.write(new byte[1_000_000]);
            }
        }
        return bytes.toByteArray();
    }
}
