package org.shagi.portal.frame;

import com.ibm.icu.text.MessageFormat;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Texts of the pages, with ICU plurals: {@code {0, plural, one {# ребёнок} few {# ребёнка} other {# детей}}}. The default bundle is
 * Russian, whatever the machine speaks. A text without arguments is taken as it stands.
 */
class PluralMessages extends ResourceBundleMessageSource {

    PluralMessages(String... basenames) {
        setBasenames(basenames);
        setDefaultEncoding(StandardCharsets.UTF_8.name());
        setFallbackToSystemLocale(false);
    }

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        if (code == null || locale == null) {
            return null;
        }
        var text = resolveCodeWithoutArguments(code, locale);
        if (text == null || arguments == null || arguments.length == 0) {
            return text;
        }
        return new MessageFormat(text, locale).format(arguments);
    }
}
