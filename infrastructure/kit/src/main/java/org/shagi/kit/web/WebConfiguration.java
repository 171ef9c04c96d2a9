package org.shagi.kit.web;

import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The clock, the zone of the centre, and answers in Russian unless English is asked for. */
@AutoConfiguration(beforeName = "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration")
@Import(ProblemAdvice.class)
public class WebConfiguration implements WebMvcConfigurer {

    @Bean
    InstantSource clock() {
        return Clock.systemUTC();
    }

    @Bean
    ZoneId zone(@Value("${shagi.zone}") String zone) {
        return ZoneId.of(zone);
    }

    @Bean
    Problems problems(@Value("${spring.application.name}") String service) {
        return new Problems(new RefusalTexts(service));
    }

    @Bean
    @ConditionalOnMissingBean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.of("ru"), Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.of("ru"));
        return resolver;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArguments());
    }
}
