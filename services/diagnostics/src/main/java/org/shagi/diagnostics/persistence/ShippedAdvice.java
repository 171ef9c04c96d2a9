package org.shagi.diagnostics.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shagi.diagnostics.domain.Advice;
import org.shagi.diagnostics.domain.AdviceTemplates;
import org.shagi.diagnostics.domain.Level;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import tools.jackson.databind.json.JsonMapper;

/** What is usually recommended: the shipped texts, or those of the centre in their place. */
@Configuration(proxyBeanMethods = false)
class ShippedAdvice {

    @Bean
    AdviceTemplates adviceTemplates(JsonMapper json, @Value("${shagi.diagnostics.advice}") Resource file) {
        try (var content = file.getInputStream()) {
            return json.readValue(content, AdviceFile.class).toTemplates();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record AdviceFile(
            String source,
            @Nullable Integer indicatorSet,
            Map<Advice.Audience, Map<Integer, Map<Level, String>>> texts) {

        AdviceTemplates toTemplates() {
            return new AdviceTemplates(
                    Objects.requireNonNull(indicatorSet, "advice without the version of its indicatorSet"), texts);
        }
    }
}
