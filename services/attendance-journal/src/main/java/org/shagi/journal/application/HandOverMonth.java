package org.shagi.journal.application;

import java.time.InstantSource;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.shagi.journal.domain.closing.Handover;
import org.shagi.journal.domain.closing.Handover.Signature;
import org.shagi.journal.domain.closing.Handover.Step;
import org.shagi.journal.domain.closing.MonthClosings;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** Signs a closed month: the leader hands it over, the head accepts it. Who signs again finds the signature that stands. */
@Component
public class HandOverMonth {

    private final OpenGroup groups;
    private final MonthClosings closings;
    private final InstantSource clock;

    HandOverMonth(OpenGroup groups, MonthClosings closings, InstantSource clock) {
        this.groups = groups;
        this.closings = closings;
        this.clock = clock;
    }

    /** The signatures as they stand then. */
    public Decision<Handover> sign(Actor signer, String groupId, YearMonth month, Step step) {
        return groups.open(signer, groupId)
                .then(group -> closings.of(groupId, month)
                        .map(Decision::accepted)
                        .orElseGet(() -> Decision.refused(
                                Refusal.rule("month-not-closed").with("month", month))))
                .then(closing -> closings.handover(groupId, month)
                        .signing(
                                step,
                                new Signature(
                                        signer.id(),
                                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                                        closing.version())))
                .map(signature -> {
                    closings.sign(groupId, month, step, signature);
                    return closings.handover(groupId, month);
                });
    }
}
