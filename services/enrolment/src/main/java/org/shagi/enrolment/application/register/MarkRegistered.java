package org.shagi.enrolment.application.register;

import org.shagi.enrolment.application.MarkMilestone;
import org.shagi.enrolment.domain.casefile.Passed;
import org.shagi.enrolment.domain.register.BatchState;
import org.shagi.enrolment.domain.register.RegisterBatch;
import org.shagi.enrolment.domain.register.RegisterBatches;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The register's acceptance is marked in each case that it is about.
 *
 * <p>No write spans two documents: the batch is accepted first, then each case is marked, which is harmless when repeated, and
 * last the batch notes that all are. Who dies in between has it finished at the next start, or by a repeat of the request.
 */
@Component
public class MarkRegistered {

    private final RegisterBatches batches;
    private final MarkMilestone markMilestone;

    MarkRegistered(RegisterBatches batches, MarkMilestone markMilestone) {
        this.batches = batches;
        this.markMilestone = markMilestone;
    }

    /** Finishes what an earlier process left. */
    @EventListener(ApplicationReadyEvent.class)
    public void finish() {
        batches.withCasesToMark().forEach(this::mark);
    }

    /** The batch, with its acceptance in all its cases. */
    RegisterBatch mark(RegisterBatch batch) {
        var content = batch.content();
        if (batch.casesMarked() || content == null) {
            return batch;
        }
        var accepted = batch.step(BatchState.ACCEPTED).orElseThrow();
        var passed = new Passed(accepted.on(), accepted.note(), accepted.by());
        batch.scope()
                .messageType()
                .milestone()
                .ifPresent(milestone ->
                        content.records().forEach(record -> markMilestone.mark(record.caseId(), milestone, passed)));
        var marked = batch.marked();
        return batches.replace(marked) ? marked : batches.find(batch.id()).orElseThrow();
    }
}
