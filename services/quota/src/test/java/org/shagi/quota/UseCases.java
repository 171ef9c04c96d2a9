package org.shagi.quota;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.shagi.quota.application.AnswerFulfilment;
import org.shagi.quota.application.CountServices;
import org.shagi.quota.application.HoldGroup;
import org.shagi.quota.application.Look;
import org.shagi.quota.application.NameDepartment;
import org.shagi.quota.application.RecordDaySheet;
import org.shagi.quota.application.SetGroupPlan;
import org.shagi.quota.application.TraceFigure;
import org.shagi.quota.domain.DayEnd;

/** All that can be done with quota, on whatever store. */
public record UseCases(
        NameDepartment nameDepartment,
        HoldGroup holdGroup,
        SetGroupPlan setGroupPlan,
        RecordDaySheet recordDaySheet,
        AnswerFulfilment answerFulfilment,
        CountServices countServices,
        TraceFigure traceFigure) {

    static final Instant NOW = Instant.parse("2019-03-01T09:00:00Z");
    static final ZoneId ZONE = ZoneId.of("Europe/Kaliningrad");
    static final DayEnd DAY_END = new DayEnd(LocalTime.of(13, 0), ZONE);

    static UseCases inMemory(InMemory held) {
        var look = Look.over(held.groups, held.departments, held.snapshots, held.revision, () -> NOW, ZONE);
        return new UseCases(
                new NameDepartment(held.departments, held.revision),
                new HoldGroup(held.groups, held.revision),
                new SetGroupPlan(held.plans, held.revision),
                new RecordDaySheet(held.months, held.revision),
                new AnswerFulfilment(look),
                new CountServices(look),
                new TraceFigure(held.months, held.plans, held.groups));
    }
}
