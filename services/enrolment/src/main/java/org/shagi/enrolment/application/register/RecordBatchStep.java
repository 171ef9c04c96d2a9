package org.shagi.enrolment.application.register;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.register.BatchState;
import org.shagi.enrolment.domain.register.BatchStep;
import org.shagi.enrolment.domain.register.RegisterBatch;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** A signed batch went to the register, and was accepted or rejected there. */
@Component
public class RecordBatchStep {

    private final RegisterDesk desk;
    private final MarkRegistered markRegistered;
    private final InstantSource clock;
    private final ZoneId zone;

    RecordBatchStep(RegisterDesk desk, MarkRegistered markRegistered, InstantSource clock, ZoneId zone) {
        this.desk = desk;
        this.markRegistered = markRegistered;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * The batch after the step. After acceptance its cases are marked: a repeat finishes what a dead process left.
     *
     * @param note whom it was sent to, number of acceptance, or reason of rejection
     */
    public Decision<Made<RegisterBatch>> record(
            String id, BatchState reached, LocalDate on, @Nullable String note, Actor actor) {
        var now = clock.instant();
        var step = new BatchStep(reached, on, actor.id(), now, note);
        return desk.change(id, actor, batch -> batch.passed(step, LocalDate.ofInstant(now, zone)))
                .map(made -> reached == BatchState.ACCEPTED
                        ? new Made<>(markRegistered.mark(made.value()), made.fresh())
                        : made);
    }
}
