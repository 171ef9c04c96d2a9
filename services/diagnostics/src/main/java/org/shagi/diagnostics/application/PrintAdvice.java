package org.shagi.diagnostics.application;

import org.shagi.diagnostics.domain.Advice;
import org.shagi.diagnostics.domain.IndicatorSet;
import org.shagi.diagnostics.domain.Stage;
import org.shagi.documents.Format;
import org.shagi.documents.Press;
import org.shagi.documents.RecommendationForm;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Prints what is recommended for a child (S003 V.6). */
@Component
public class PrintAdvice {

    private final AdviseOnChild adviseOnChild;
    private final IndicatorSets sets;
    private final Press press;
    private final String centre;

    PrintAdvice(
            AdviseOnChild adviseOnChild,
            IndicatorSets sets,
            Press press,
            @Value("${shagi.centre.short-name}") String centre) {
        this.adviseOnChild = adviseOnChild;
        this.sets = sets;
        this.press = press;
        this.centre = centre;
    }

    /** The file. */
    public Decision<byte[]> print(
            Actor actor, String roundId, String childId, Advice.Audience audience, PaperNames names, Format format) {
        return adviseOnChild
                .show(actor, roundId, childId, audience, true)
                .map(shown -> press.print(form(shown, names), format));
    }

    private RecommendationForm form(AdviseOnChild.Shown shown, PaperNames names) {
        var set = sets.version(shown.round().indicatorSet());
        return new RecommendationForm(
                centre,
                names.department(),
                RecommendationForm.Audience.valueOf(shown.advice().audience().name()),
                shown.group().child(shown.advice().childId()).map(names::of).orElseThrow(),
                occasion(shown.round().stage()),
                shown.advice().lines().stream()
                        .map(line -> new RecommendationForm.Line(about(line.indicator(), set), line.text()))
                        .toList(),
                shown.diagnosed(),
                shown.advice().handing().map(Advice.Handing::on).orElse(null));
    }

    private static String about(int indicator, IndicatorSet set) {
        return set.parse(Integer.toString(indicator))
                .map(some -> some.name().ru())
                .orElse("");
    }

    private static String occasion(Stage stage) {
        return switch (stage) {
            case PRIMARY -> "первичной диагностики";
            case INTERMEDIATE -> "промежуточной диагностики";
            case FINAL -> "итоговой диагностики";
        };
    }
}
