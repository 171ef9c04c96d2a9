package org.shagi.diagnostics.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shagi.diagnostics.domain.Round;
import org.shagi.diagnostics.domain.RoundState;
import org.shagi.diagnostics.domain.Stage;
import org.shagi.diagnostics.domain.Stamp;
import org.shagi.diagnostics.domain.Timing;

/**
 * A round without anybody's levels.
 *
 * @param closedBy id of the account; null while the round is open
 */
record RoundView(
        String id,
        String groupId,
        Stage stage,
        LocalDate openedOn,
        String openedBy,
        RoundState state,
        @Nullable String closedBy,
        int diagnosed,
        ConductBody conduct,
        TimingView timing,
        long version) {

    static RoundView of(Round round, Timing timing) {
        return new RoundView(
                round.id(),
                round.groupId(),
                round.stage(),
                round.opening().on(),
                round.opening().stamp().by(),
                round.state(),
                round.closing().map(Stamp::by).orElse(null),
                round.diagnosed(),
                ConductBody.of(round.conduct()),
                TimingView.of(timing),
                round.version());
    }
}
