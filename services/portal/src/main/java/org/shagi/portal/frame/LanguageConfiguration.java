package org.shagi.portal.frame;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Russian unless a person chose English by {@code ?lang=en}; the choice is kept in a cookie for a year. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration implements WebMvcConfigurer {

    /** The query parameter that changes the language. */
    static final String PARAMETER = "lang";

    static final Locale RUSSIAN = Locale.of("ru");
    static final List<Locale> LANGUAGES = List.of(RUSSIAN, Locale.ENGLISH);

    @Bean
    MessageSource messageSource(@Value("${spring.messages.basename}") String[] basenames) {
        return new PluralMessages(basenames);
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("SHAGI_LANGUAGE");
        resolver.setDefaultLocale(RUSSIAN);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(languageSwitch());
    }

    private static LocaleChangeInterceptor languageSwitch() {
        var languageSwitch = new LocaleChangeInterceptor() {
            @Override
            protected Locale parseLocaleValue(String value) {
                return LANGUAGES.stream()
                        .filter(language -> language.getLanguage().equals(value))
                        .findFirst()
                        .orElse(RUSSIAN);
            }
        };
        languageSwitch.setParamName(PARAMETER);
        return languageSwitch;
    }
}
