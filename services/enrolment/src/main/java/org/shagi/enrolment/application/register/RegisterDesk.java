package org.shagi.enrolment.application.register;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.register.RegisterBatch;
import org.shagi.enrolment.domain.register.RegisterBatches;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** Where batches are taken from the shelf, looked at by whoever may, changed and put back. */
@Component
class RegisterDesk {

    private static final int ATTEMPTS = 20;

    private final RegisterBatches batches;

    RegisterDesk(RegisterBatches batches) {
        this.batches = batches;
    }

    /** The batch, if it exists and lies in the scope. */
    Decision<RegisterBatch> batch(String id, Actor actor) {
        return batches.find(id)
                .<Decision<RegisterBatch>>map(Decision::accepted)
                .orElseGet(
                        () -> Decision.refused(Refusal.unknown("unknown-batch").with("batch", id)))
                .then(batch -> seen(batch.scope().departmentId(), actor).map(seen -> batch));
    }

    /** Whether batches of this department, or of the whole centre for null, lie in the scope. */
    static Decision<Actor> seen(@Nullable String departmentId, Actor actor) {
        return isSeen(departmentId, actor)
                ? Decision.accepted(actor)
                : Decision.refused(Refusal.forbidden("outside-your-scope"));
    }

    static boolean isSeen(@Nullable String departmentId, Actor actor) {
        return departmentId == null ? actor.seesWholeCentre() : actor.seesDepartment(departmentId);
    }

    /** Changes a batch; {@code fresh} tells whether this call changed it. */
    Decision<Made<RegisterBatch>> change(
            String id, Actor actor, Function<RegisterBatch, Decision<RegisterBatch>> step) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var found = batch(id, actor);
            switch (found.then(step)) {
                case Decision.Refused<RegisterBatch>(Refusal refusal) -> {
                    return Decision.refused(refusal);
                }
                case Decision.Accepted<RegisterBatch>(RegisterBatch changed) -> {
                    boolean same = found instanceof Decision.Accepted<RegisterBatch>(RegisterBatch before)
                            && before.version() == changed.version();
                    if (same || batches.replace(changed)) {
                        return Decision.accepted(new Made<>(changed, !same));
                    }
                }
            }
        }
        return Decision.refused(Refusal.stale("overtaken"));
    }
}
