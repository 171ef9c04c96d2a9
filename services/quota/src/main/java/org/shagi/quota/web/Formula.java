package org.shagi.quota.web;

import static java.util.stream.Collectors.joining;

import com.ibm.icu.text.MessageFormat;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.shagi.quota.application.Provenance;
import org.shagi.quota.domain.Allowance;
import org.shagi.quota.domain.Figure;

/** How a figure was reckoned, in a sentence with its numbers: УМ = НР × КД (F-01), and the fact as the sum over days (F-09). */
final class Formula {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Formula() {}

    /** Of a group's month: plan, fact, and how far they lie apart. */
    static String of(Provenance provenance, Allowance allowance, Locale locale) {
        var texts = texts(locale);
        var deviation = ofDeviation(provenance.figure(), allowance, locale);
        return "%s %s %s".formatted(plan(provenance, texts, locale), fact(provenance, texts, locale), deviation);
    }

    /** Of any figure: difference, allowed deviation, and what exceeds it. */
    static String ofDeviation(Figure figure, Allowance allowance, Locale locale) {
        return text(
                texts(locale),
                "deviation",
                locale,
                Map.of(
                        "fact", services(figure.fact() * 10, locale),
                        "plan", services(figure.planTenths(), locale),
                        "difference", services(figure.differenceTenths(), locale),
                        "percent", services(allowance.tenthsOfPercent(), locale),
                        "allowed", services(figure.allowedTenths(allowance), locale),
                        "excess", services(figure.excessTenths(allowance), locale)));
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle("quota/formula", locale, NO_FALLBACK);
    }

    private static String plan(Provenance provenance, ResourceBundle texts, Locale locale) {
        var planTenths = provenance.figure().planTenths();
        var children = provenance.children();
        var plan = services(planTenths, locale);
        if (planTenths == 0 || children == 0 || planTenths % children != 0) {
            return text(texts, "plan", locale, Map.of("plan", plan));
        }
        var norm = services(planTenths / children, locale);
        return text(texts, "plan-of-norm", locale, Map.of("norm", norm, "children", children, "plan", plan));
    }

    private static String fact(Provenance provenance, ResourceBundle texts, Locale locale) {
        if (provenance.days().isEmpty()) {
            return text(texts, "no-fact", locale, Map.of());
        }
        var days = provenance.days().stream()
                .map(day -> String.valueOf(provenance.countOf(day)))
                .collect(joining(" + "));
        return text(
                texts,
                "fact",
                locale,
                Map.of("days", days, "fact", services(provenance.figure().fact() * 10, locale)));
    }

    private static String services(long tenths, Locale locale) {
        return NumberFormat.getNumberInstance(locale)
                .format(BigDecimal.valueOf(tenths, 1))
                .replace('-', '−');
    }

    private static String text(ResourceBundle texts, String key, Locale locale, Map<String, Object> values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }
}
