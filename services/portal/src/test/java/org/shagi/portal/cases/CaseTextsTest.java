package org.shagi.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.shagi.portal.forms.FormTextsCheck;

/** Texts are found by names made at run time: of a step, a state, a field. None may be missing. */
class CaseTextsTest {

    private final Properties texts = texts();

    @Test
    void everyFormOfACaseHasAllItsTexts() {
        for (var step : CaseStep.values()) {
            FormTextsCheck.everythingHasAText(step.spec(), texts);
            assertThat(texts).containsKey("step." + step.spec().id());
        }
        for (var spec : List.of(ApplicationController.ALIKE, CasesController.SEARCH)) {
            FormTextsCheck.everythingHasAText(spec, texts);
        }
    }

    @Test
    void everyStateAndPhaseHasAName() {
        CasesController.STATES.forEach(state -> assertThat(texts).containsKey("cases.state." + state));
        for (var phase : Phase.values()) {
            assertThat(texts).containsKey("cases.phase." + phase);
        }
    }

    @Test
    void everythingThatWasDoneHasASentence() {
        for (var step : CaseStep.values()) {
            if (step.isMilestone()) {
                assertThat(texts).containsKey("cases.history." + step.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    private static Properties texts() {
        var properties = new Properties();
        try (var reader = new InputStreamReader(
                CaseTextsTest.class.getResourceAsStream("/portal/messages.properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
