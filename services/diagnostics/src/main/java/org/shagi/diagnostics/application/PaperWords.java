package org.shagi.diagnostics.application;

import java.util.List;
import java.util.OptionalInt;
import org.shagi.diagnostics.domain.Indicator;
import org.shagi.diagnostics.domain.IndicatorSet;
import org.shagi.diagnostics.domain.Level;
import org.shagi.documents.DiagnosticLevel;

/** How things are written on the papers of diagnostics, which are in Russian. */
final class PaperWords {

    static final String NONE = "—";

    /** Instead of a percentage where problems were found and no final level says what has become of them. */
    static final String UNKNOWN = "нет данных";

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    private PaperWords() {}

    /** The section of an indicator with its number in the form, such as {@code II. Личностно-эмоциональное развитие}. */
    static String section(Indicator indicator, IndicatorSet set) {
        var sections =
                set.indicators().stream().map(Indicator::section).distinct().toList();
        return ROMAN.get(sections.indexOf(indicator.section())) + ". "
                + indicator.section().ru();
    }

    /** As {@code 66,7}; a dash where there is nothing to divide by. */
    static String percent(OptionalInt tenths) {
        return tenths.isEmpty() ? NONE : "%d,%d".formatted(tenths.getAsInt() / 10, tenths.getAsInt() % 10);
    }

    static DiagnosticLevel level(Level level) {
        return switch (level) {
            case RED -> DiagnosticLevel.RED;
            case BLUE -> DiagnosticLevel.BLUE;
            case GREEN -> DiagnosticLevel.GREEN;
        };
    }
}
