package org.shagi.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Recommendations for a child after a diagnostics: to the parents after each, to the school at the end (S003 V.6, App.4).
 *
 * @param child full name, or the number of the case file
 * @param occasion the diagnostics, such as «первичной диагностики»
 * @param diagnosed whether there was a diagnostics of this child; if not, a paper without lines says so and not that there is no problem
 * @param handedOverOn null prints a line to write on
 */
public record RecommendationForm(
        String centre,
        String department,
        Audience audience,
        String child,
        String occasion,
        List<Line> lines,
        boolean diagnosed,
        @Nullable LocalDate handedOverOn)
        implements OfficialForm {

    public RecommendationForm {
        lines = List.copyOf(lines);
    }

    /** Whom they are given to. */
    public enum Audience {
        PARENTS("родителям (законным представителям)"),
        SCHOOL("образовательной организации");

        private final String dative;

        Audience(String dative) {
            this.dative = dative;
        }
    }

    /** @param about the indicator; empty for the child as a whole */
    public record Line(String about, String text) {}

    @Override
    public String template() {
        return "recommendation";
    }

    @Override
    public Map<String, Object> fields() {
        return new Fields()
                .put("centre", centre)
                .put("department", department)
                .put("audience", audience.dative)
                .put("child", child)
                .put("occasion", occasion)
                .rows(
                        "lines",
                        lines.stream()
                                .map(line -> Map.of("about", line.about(), "text", line.text()))
                                .toList())
                .put("none", lines.isEmpty() && diagnosed)
                .put("undiagnosed", lines.isEmpty() && !diagnosed)
                .day("handedOverOn", handedOverOn)
                .put("footer", "Рекомендации " + audience.dative)
                .map();
    }

    /** Nothing about the child: it must not get into a log. */
    @Override
    public String toString() {
        return "RecommendationForm[hidden]";
    }
}
