package org.shagi.enrolment.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shagi.enrolment.Given;
import org.shagi.enrolment.domain.casefile.Representative;
import org.shagi.enrolment.domain.casefile.ServiceCase;

class CasePaperTest {

    @Test
    void becomesPrintableAsTheCaseGoesOn() {
        var applied = Given.applied();

        assertThat(printable(applied))
                .containsExactly(
                        CasePaper.APPLICATION,
                        CasePaper.CONSENT_PROCESSING,
                        CasePaper.CONSENT_PHOTO,
                        CasePaper.CONSENT_DISSEMINATION,
                        CasePaper.PICK_UP,
                        CasePaper.CHILD_CARD,
                        CasePaper.URGENT_ACT);
        assertThat(printable(Given.accepted(applied.present(Given.programme()))))
                .contains(CasePaper.CONTRACT, CasePaper.REFUSAL)
                .doesNotContain(CasePaper.START_NOTIFICATION);
        assertThat(printable(Given.complete()))
                .contains(CasePaper.START_NOTIFICATION, CasePaper.COMPLETION)
                .doesNotContain(CasePaper.EARLY_TERMINATION);
    }

    @Test
    void isFoundByTheNameInItsAddress() {
        for (var paper : CasePaper.values()) {
            assertThat(CasePaper.named(paper.slug())).contains(paper);
        }
        assertThat(CasePaper.named("../secret")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Примерова Весна Апрелевна, мать, true",
        "Примеров Ветер Апрелевич, отец, false",
        "Шевчук Весна Апрелевна, опекун, true",
        "Шевчук Ветер Апрелевич, опекун, false",
        "Примерова Лейла Ариф кызы, законный представитель, true",
        "Шевчук Женя, Бабушка, true"
    })
    void knowsAWomanByWhatSheIsToTheChildAndThenByThePatronymic(String name, String relation, boolean woman) {
        assertThat(PersonOnPaper.isWoman(new Representative(name, "+7", relation)))
                .isEqualTo(woman);
    }

    private static List<CasePaper> printable(ServiceCase file) {
        return Arrays.stream(CasePaper.values())
                .filter(paper -> paper.whyNot(file).isEmpty())
                .toList();
    }
}
