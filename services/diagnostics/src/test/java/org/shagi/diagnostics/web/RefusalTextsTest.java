package org.shagi.diagnostics.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shagi.diagnostics.domain.Stage;
import org.shagi.kit.domain.Refusal;
import org.shagi.kit.web.RefusalTexts;
import org.shagi.test.RefusalTextsCheck;

class RefusalTextsTest {

    private final RefusalTexts texts = new RefusalTexts("diagnostics");

    @Test
    void everyRefusalHasItsSentenceInBothLanguages() {
        RefusalTextsCheck.everyCodeHasItsTexts("diagnostics");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aStageIsCalledByItsNameInTheReadersLanguage(Stage stage) {
        var refusal = Refusal.conflict("round-closed").with("stage", stage).with("round", "g1");

        assertThat(texts.of(refusal, Locale.of("ru")))
                .endsWith("диагностика закрыта: подписанные матрицы не меняются.");
        assertThat(texts.of(refusal, Locale.of("ru"))).doesNotContain(stage.name());
        assertThat(texts.of(refusal, Locale.ENGLISH))
                .startsWith("The " + stage.name().toLowerCase(Locale.ROOT));
    }
}
