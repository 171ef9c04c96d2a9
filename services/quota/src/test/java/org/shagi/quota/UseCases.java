package org.shagi.quota;

import java.time.Instant;
import java.time.ZoneId;
import org.shagi.quota.application.AnswerFulfilment;
import org.shagi.quota.application.HoldGroup;
import org.shagi.quota.application.NameDepartment;
import org.shagi.quota.application.RecordDaySheet;
import org.shagi.quota.application.SetGroupPlan;
import org.shagi.quota.application.TraceFigure;

/** All that can be done with quota, on whatever store. */
record UseCases(
        NameDepartment nameDepartment,
        HoldGroup holdGroup,
        SetGroupPlan setGroupPlan,
        RecordDaySheet recordDaySheet,
        AnswerFulfilment answerFulfilment,
        TraceFigure traceFigure) {

    static final Instant NOW = Instant.parse("2019-03-01T09:00:00Z");

    static UseCases inMemory(InMemory held) {
        return new UseCases(
                new NameDepartment(held.departments, held.revision),
                new HoldGroup(held.groups, held.revision),
                new SetGroupPlan(held.plans, held.revision),
                new RecordDaySheet(held.months, held.revision),
                new AnswerFulfilment(
                        held.months,
                        held.plans,
                        held.groups,
                        held.departments,
                        held.revision,
                        () -> NOW,
                        ZoneId.of("Europe/Kaliningrad")),
                new TraceFigure(held.months, held.plans, held.groups));
    }
}
