package org.shagi.enrolment.domain.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shagi.enrolment.Given.accepted;
import static org.shagi.enrolment.Given.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdDocumentTest {

    private static final LocalDate ISSUED = LocalDate.of(2011, 8, 1);

    @Test
    void isTakenAsAWholeAndTellsNothingToALog() {
        var shown =
                accepted(IdDocument.shown(IdDocumentType.BIRTH_CERTIFICATE, " II-АБ ", "012345", ISSUED, "Отдел ЗАГС"));

        assertThat(shown.series()).isEqualTo("II-АБ");
        assertThat(shown).hasToString("IdDocument[hidden]");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, II-АБ, 012345, 2011-08-01, Отдел ЗАГС",
                "OTHER, -, 012345, 2011-08-01, Отдел ЗАГС",
                "OTHER, ' ', 012345, 2011-08-01, Отдел ЗАГС",
                "OTHER, II-АБ, -, 2011-08-01, Отдел ЗАГС",
                "OTHER, II-АБ, 012345, -, Отдел ЗАГС",
                "OTHER, II-АБ, 012345, 2011-08-01, -"
            })
    void isRefusedInPart(IdDocumentType type, String series, String number, LocalDate issued, String issuer) {
        var refusal = refused(IdDocument.shown(type, series, number, issued, issuer));

        assertThat(refusal.code()).isEqualTo("id-document-incomplete");
        assertThat(refusal.facts()).isEmpty();
    }
}
