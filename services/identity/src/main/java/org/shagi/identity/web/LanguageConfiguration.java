package org.shagi.identity.web;

import java.time.Duration;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Russian, or English if chosen by {@code ?lang=en}. The cookie bears the portal's name for it: on one host both keep one choice. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration implements WebMvcConfigurer {

    private static final Locale RUSSIAN = Locale.of("ru");

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("SHAGI_LANGUAGE");
        resolver.setDefaultLocaleFunction(
                request -> "en".equals(request.getLocale().getLanguage()) && !isPage(request.getRequestURI())
                        ? Locale.ENGLISH
                        : RUSSIAN);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    private static boolean isPage(String path) {
        return path.startsWith(SignInConfiguration.SIGN_IN);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var languageSwitch = new LocaleChangeInterceptor() {
            @Override
            protected Locale parseLocaleValue(String value) {
                return "en".equals(value) ? Locale.ENGLISH : RUSSIAN;
            }
        };
        languageSwitch.setParamName("lang");
        registry.addInterceptor(languageSwitch);
    }
}
