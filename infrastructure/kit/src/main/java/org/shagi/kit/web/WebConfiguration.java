package org.shagi.kit.web;

import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The clock, the zone of the centre, and answers in Russian unless English is asked for. */
@AutoConfiguration(beforeName = "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration")
@Import(ProblemAdvice.class)
public class WebConfiguration implements WebMvcConfigurer {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

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

    /** Days and months of a calendar that people use: those at the end of all time overflow wherever something is added to them. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, LocalDate.class, text -> usual(LocalDate.parse(text)));
        registry.addConverter(String.class, YearMonth.class, text -> usual(YearMonth.parse(text)));
    }

    private static <T extends Temporal> T usual(T temporal) {
        if (temporal.get(ChronoField.YEAR) < EARLIEST || temporal.get(ChronoField.YEAR) > LATEST) {
            throw new IllegalArgumentException("year outside %d to %d".formatted(EARLIEST, LATEST));
        }
        return temporal;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArguments());
    }
}
