package org.shagi.diagnostics.web;

import java.util.Locale;
import org.shagi.diagnostics.domain.Indicator;

/** An indicator in the reader's language. */
record IndicatorView(int number, String section, String name) {

    static IndicatorView of(Indicator indicator, Locale locale) {
        return new IndicatorView(
                indicator.number(),
                indicator.section().in(locale),
                indicator.name().in(locale));
    }
}
