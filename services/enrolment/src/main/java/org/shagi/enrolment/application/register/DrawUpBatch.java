package org.shagi.enrolment.application.register;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.department.Departments;
import org.shagi.enrolment.domain.register.BatchContent;
import org.shagi.enrolment.domain.register.BatchScope;
import org.shagi.enrolment.domain.register.BatchState;
import org.shagi.enrolment.domain.register.BatchStep;
import org.shagi.enrolment.domain.register.RegisterBatch;
import org.shagi.enrolment.domain.register.RegisterBatches;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** A batch for the register is drawn up, within six days of the first service (S003 2.1(5)). */
@Component
public class DrawUpBatch {

    private final RegisterBatches batches;
    private final BatchSheets sheets;
    private final Departments departments;
    private final Drawing.Desk drawings;
    private final InstantSource clock;
    private final ZoneId zone;

    DrawUpBatch(
            RegisterBatches batches,
            BatchSheets sheets,
            Departments departments,
            Drawing.Desk drawings,
            InstantSource clock,
            ZoneId zone) {
        this.batches = batches;
        this.sheets = sheets;
        this.departments = departments;
        this.drawings = drawings;
        this.clock = clock;
        this.zone = zone;
    }

    /** The batch with this id and its records, drawn up now or before. */
    public Decision<Made<BatchSheet>> drawUp(String id, BatchScope scope, Actor actor) {
        return RegisterDesk.seen(scope.departmentId(), actor)
                .then(seen -> known(scope))
                .then(known -> drawings.seen(id, drawing -> sheets.drafted(scope, drawing)))
                .then(content -> laidOut(batches.drawUp(RegisterBatch.drawnUp(id, scope, drawn(actor))), content));
    }

    private Decision<Made<BatchSheet>> laidOut(Made<RegisterBatch> made, BatchContent content) {
        return made.fresh()
                ? Decision.accepted(new Made<>(sheets.sheet(made.value(), content), true))
                : sheets.of(made.value()).map(sheet -> new Made<>(sheet, false));
    }

    private Decision<BatchScope> known(BatchScope scope) {
        var department = scope.departmentId();
        return department == null || departments.find(department).isPresent()
                ? Decision.accepted(scope)
                : Decision.refused(Refusal.unknown("unknown-department").with("department", department));
    }

    private BatchStep drawn(Actor actor) {
        var now = clock.instant();
        return new BatchStep(BatchState.DRAFT, LocalDate.ofInstant(now, zone), actor.id(), now, null);
    }
}
