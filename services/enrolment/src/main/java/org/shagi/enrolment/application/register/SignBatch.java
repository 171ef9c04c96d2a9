package org.shagi.enrolment.application.register;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.register.BatchContent;
import org.shagi.enrolment.domain.register.BatchState;
import org.shagi.enrolment.domain.register.RegisterBatch;
import org.shagi.enrolment.domain.register.RegisterBatches;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** The director signs a batch: what the cases say at this moment is frozen in it. */
@Component
public class SignBatch {

    private final RegisterDesk desk;
    private final RegisterBatches batches;
    private final BatchSheets sheets;
    private final Drawing.Desk drawings;
    private final InstantSource clock;
    private final ZoneId zone;

    SignBatch(
            RegisterDesk desk,
            RegisterBatches batches,
            BatchSheets sheets,
            Drawing.Desk drawings,
            InstantSource clock,
            ZoneId zone) {
        this.desk = desk;
        this.batches = batches;
        this.sheets = sheets;
        this.drawings = drawings;
        this.clock = clock;
        this.zone = zone;
    }

    /** Refused if it is empty, if a record has remarks, or if another one is being signed, which may tell of the same cases. */
    public Decision<Made<RegisterBatch>> sign(String id, Actor actor) {
        var now = clock.instant();
        var attempt = UUID.randomUUID().toString();
        try {
            return desk.change(
                    id,
                    actor,
                    batch -> batch.state() != BatchState.DRAFT || batches.beginSigning(id, attempt, now)
                            ? signed(batch, actor, now)
                            : Decision.refused(Refusal.conflict("batch-being-signed")));
        } finally {
            batches.endSigning(attempt);
        }
    }

    private Decision<RegisterBatch> signed(RegisterBatch batch, Actor actor, Instant now) {
        return drawings.seen(batch.id(), drawing -> sheets.of(batch, drawing))
                .then(sheet -> batch.signed(
                        BatchContent.of(sheet.file().profile(), sheet.file().records()),
                        sheet.remarks(),
                        actor.id(),
                        LocalDate.ofInstant(now, zone),
                        now));
    }
}
