package org.shagi.enrolment.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shagi.enrolment.domain.child.IdDocumentType;
import org.shagi.enrolment.domain.child.Sex;
import org.shagi.kit.domain.Refusal;

class RowPapersTest {

    private static final String SNILS = "112-233-445 95";

    @Test
    void readsAllPapersOfARow() {
        var papers = ImportGiven.papers(2, SNILS, "Бубликова");

        assertThat(papers.child().sex()).isEqualTo(Sex.FEMALE);
        assertThat(papers.child().idDocument()).isNull();
        assertThat(papers.contract().term().from()).isEqualTo(LocalDate.of(2019, 1, 9));
        assertThat(papers.programme().services()).hasSize(2);
        assertThat(papers.certificate().fit()).isTrue();
        assertThat(papers).hasToString("RowPapers[2]");
    }

    @Test
    void readsTheWholeIdentityDocument() {
        var cells = ImportGiven.cells(SNILS, "Бубликова");
        cells.put(ImportColumn.DOCUMENT_TYPE, "свидетельство о рождении");
        cells.put(ImportColumn.DOCUMENT_SERIES, "II-АБ");
        cells.put(ImportColumn.DOCUMENT_NUMBER, "012345");
        cells.put(ImportColumn.DOCUMENT_ISSUED_ON, "1.4.2010");
        cells.put(ImportColumn.DOCUMENT_ISSUER, "Отдел ЗАГС");

        assertThat(ImportGiven.papers(2, cells).child().idDocument())
                .satisfies(shown -> assertThat(shown.type()).isEqualTo(IdDocumentType.BIRTH_CERTIFICATE));
    }

    @ParameterizedTest
    @CsvSource({
        "LAST_NAME, '', import-cell-empty",
        "BIRTH_DATE, 31.02.2010, import-cell-not-a-date",
        "BIRTH_DATE, вчера, import-cell-not-a-date",
        "SEX, средний, import-cell-not-of-the-list",
        "SNILS, 112-233-445 96, snils-wrong",
        "VOLUME_3, 0, import-cell-not-a-count",
        "VOLUME_3, 1001, import-cell-not-a-count",
        "VOLUME_3, '20,6', import-cell-not-a-count",
        "DOCUMENT_SERIES, II-АБ, id-document-incomplete",
        "CONTRACT_TO, 08.01.2019, period-out-of-order"
    })
    void saysWhatIsWrongWithACell(ImportColumn column, String cell, String code) {
        var cells = ImportGiven.cells(SNILS, "Бубликова");
        cells.put(column, cell);

        assertThat(messages(cells)).extracting(Refusal::code).contains(code);
    }

    @Test
    void saysEverythingThatIsWrongAtOnceAndRepeatsNoCell() {
        var cells = ImportGiven.cells("секрет", "Бубликова");
        cells.put(ImportColumn.BIRTH_DATE, "секрет");
        cells.remove(ImportColumn.VOLUME_3);
        cells.remove(ImportColumn.VOLUME_5);

        assertThat(messages(cells))
                .extracting(Refusal::code)
                .containsExactly("import-cell-not-a-date", "snils-wrong", "import-no-services");
        assertThat(messages(cells).toString()).doesNotContain("секрет");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-03-14", "14.03.2010", "14.3.2010"})
    void takesADateAsItIsWrittenInEitherWay(String date) {
        var cells = ImportGiven.cells(SNILS, "Бубликова");
        cells.put(ImportColumn.BIRTH_DATE, date);

        assertThat(ImportGiven.papers(2, cells).child().birthDate()).isEqualTo(LocalDate.of(2010, 3, 14));
    }

    private static java.util.List<Refusal> messages(Map<ImportColumn, String> cells) {
        return switch (RowPapers.of(new ImportRow(2, cells))) {
            case RowPapers.Reading.Readable(var papers) -> java.util.List.of();
            case RowPapers.Reading.Unreadable(var messages) -> messages;
        };
    }
}
