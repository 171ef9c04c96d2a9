package org.shagi.diagnostics.messaging;

import java.time.Instant;
import org.shagi.contracts.diagnostics.RoundRecorded;
import org.shagi.contracts.diagnostics.RoundRecorded.IndicatorLevels;
import org.shagi.diagnostics.application.IndicatorSets;
import org.shagi.diagnostics.domain.Round;
import org.shagi.diagnostics.domain.Stage;
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
