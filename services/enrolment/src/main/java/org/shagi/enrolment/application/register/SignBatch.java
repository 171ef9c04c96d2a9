package org.shagi.enrolment.application.register;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.register.BatchContent;
import org.shagi.enrolment.domain.register.RegisterBatch;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/** The director signs a batch: what the cases say at this moment is frozen in it. */
@Component
public class SignBatch {

    private final RegisterDesk desk;
    private final BatchSheets sheets;
    private final InstantSource clock;
    private final ZoneId zone;

    SignBatch(RegisterDesk desk, BatchSheets sheets, InstantSource clock, ZoneId zone) {
        this.desk = desk;
        this.sheets = sheets;
        this.clock = clock;
        this.zone = zone;
    }

    /** Refused if it is empty or if a record has remarks. */
    public Decision<Made<RegisterBatch>> sign(String id, Actor actor) {
        var now = clock.instant();
        return desk.change(
                id,
                actor,
                batch -> sheets.of(batch)
                        .then(sheet -> batch.signed(
                                BatchContent.of(
                                        sheet.file().profile(), sheet.file().records()),
                                sheet.remarks(),
                                actor.id(),
                                LocalDate.ofInstant(now, zone),
                                now)));
    }
}
