package org.shagi.kit.web;

import com.ibm.icu.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.shagi.kit.domain.Refusal;

/**
 * The sentences of refusals: bundles {@code <service>/refusals} and {@code kit/refusals}, Russian by default, English beside
 * it, ICU patterns with the refusal's facts as named arguments.
 */
public class RefusalTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final List<String> bundles;

    /** @param service the service's name, whose folder on the classpath holds its bundle */
    public RefusalTexts(String service) {
        this.bundles = List.of(service + "/refusals", "kit/refusals");
    }

    /**
     * The sentence for a refusal.
     *
     * @throws MissingResourceException if no bundle has the code: a defect that each service's tests look for
     */
    public String of(Refusal refusal, Locale locale) {
        var shown = new HashMap<String, Object>();
        refusal.facts().forEach((name, value) -> shown.put(name, shown(value)));
        return new MessageFormat(pattern(refusal.code(), locale), locale).format(shown);
    }

    private String pattern(String code, Locale locale) {
        for (var bundle : bundles) {
            try {
                return ResourceBundle.getBundle(bundle, locale, NO_FALLBACK).getString(code);
            } catch (MissingResourceException e) {
                continue;
            }
        }
        throw new MissingResourceException("no text for a refusal", bundles.getFirst(), code);
    }

    private static Object shown(Object value) {
        return switch (value) {
            case LocalDate date ->
                DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT).format(date);
            case YearMonth month ->
                DateTimeFormatter.ofPattern("MM.yyyy", Locale.ROOT).format(month);
            case Number number -> number;
            case Map<?, ?> map -> map.toString();
            default -> value.toString();
        };
    }
}
