package org.shagi.diagnostics.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is usually recommended at a level of an indicator, in Russian, as it is printed. A level without a text recommends nothing.
 *
 * @param indicatorSet version of the {@link IndicatorSet} whose numbers they use; to rounds of other sets they say nothing
 * @param texts by audience, number of the indicator and level
 */
public record AdviceTemplates(int indicatorSet, Map<Advice.Audience, Map<Integer, Map<Level, String>>> texts) {

    public AdviceTemplates {
        texts = Map.copyOf(texts);
    }

    /** What they say to the levels of a child, in the order of the form. */
    public Advice propose(Round round, String childId, Advice.Audience audience) {
        List<Advice.Line> lines = round.matrix(childId).entries().entrySet().stream()
                .filter(entry -> round.indicatorSet() == indicatorSet)
                .flatMap(
                        entry -> line(audience, entry.getKey(), entry.getValue().level()))
                .toList();
        return Advice.proposed(round.id(), childId, audience, lines);
    }

    private Stream<Advice.Line> line(Advice.Audience audience, int indicator, Level level) {
        var text = texts.getOrDefault(audience, Map.of())
                .getOrDefault(indicator, Map.of())
                .get(level);
        return text == null ? Stream.empty() : Stream.of(new Advice.Line(indicator, text));
    }
}
