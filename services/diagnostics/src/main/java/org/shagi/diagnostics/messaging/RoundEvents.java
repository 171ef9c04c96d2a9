package org.shagi.diagnostics.messaging;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import org.shagi.contracts.diagnostics.EmphasesSuggested;
import org.shagi.contracts.diagnostics.EmphasesSuggested.Emphasis;
import org.shagi.contracts.diagnostics.RoundRecorded;
import org.shagi.contracts.diagnostics.RoundRecorded.IndicatorLevels;
import org.shagi.diagnostics.application.IndicatorSets;
import org.shagi.diagnostics.domain.Indicator;
import org.shagi.diagnostics.domain.Round;
import org.shagi.diagnostics.domain.Stage;
import org.shagi.diagnostics.domain.Tally;
import org.shagi.kit.outbox.OutboxEvent;
import org.springframework.stereotype.Component;

/** What diagnostics tells of a round: counts, and nothing of any child. */
@Component
public class RoundEvents {

    private final IndicatorSets sets;

    RoundEvents(IndicatorSets sets) {
        this.sets = sets;
    }

    /** @param at when the round came to stand so */
    public OutboxEvent recorded(Round round, Instant at) {
        var counts = sets.version(round.indicatorSet()).indicators().stream()
                .map(indicator -> counts(round, indicator.number()))
                .toList();
        var event = new RoundRecorded(
                round.id(),
                round.groupId(),
                round.departmentId(),
                stage(round.stage()),
                round.diagnosed(),
                counts,
                round.version());
        return OutboxEvent.of(event, at);
    }

    /**
     * The problems that prevail, the most frequent first.
     *
     * @param month whose thematic plan is to lay stress on them
     */
    public OutboxEvent emphases(Round round, YearMonth month, Instant at) {
        var prevailing = sets.version(round.indicatorSet()).indicators().stream()
                .filter(indicator -> round.tally(indicator.number()).isPrevailing())
                .map(indicator -> emphasis(indicator, round.tally(indicator.number())))
                .sorted(Comparator.comparingInt(Emphasis::problems).reversed().thenComparingInt(Emphasis::indicator))
                .toList();
        var event = new EmphasesSuggested(
                round.id(),
                round.groupId(),
                round.departmentId(),
                stage(round.stage()),
                month,
                prevailing,
                round.version());
        return OutboxEvent.of(event, at);
    }

    private static Emphasis emphasis(Indicator indicator, Tally tally) {
        return new Emphasis(indicator.number(), indicator.name().ru(), tally.problems(), tally.diagnosed());
    }

    private static IndicatorLevels counts(Round round, int indicator) {
        var tally = round.tally(indicator);
        return new IndicatorLevels(indicator, tally.red(), tally.blue(), tally.green());
    }

    private static RoundRecorded.Stage stage(Stage stage) {
        return switch (stage) {
            case PRIMARY -> RoundRecorded.Stage.PRIMARY;
            case INTERMEDIATE -> RoundRecorded.Stage.INTERMEDIATE;
            case FINAL -> RoundRecorded.Stage.FINAL;
        };
    }
}
