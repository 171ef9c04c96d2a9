package org.shagi.quota.messaging;

import org.shagi.contracts.assignment.AssignmentApproved;
import org.shagi.contracts.assignment.DistributionOrdered;
import org.shagi.contracts.assignment.GroupPlanSet;
import org.shagi.contracts.assignment.ServicePlanDrawn;
import org.shagi.contracts.enrolment.DepartmentRegistered;
import org.shagi.contracts.enrolment.GroupRosterChanged;
import org.shagi.contracts.journal.DaySheetRecorded;
import org.shagi.contracts.terms.TermsOverdue;
import org.shagi.kit.messaging.EventHandlers;
import org.shagi.quota.application.HoldDistribution;
import org.shagi.quota.application.HoldDrawnPlan;
import org.shagi.quota.application.HoldGroup;
import org.shagi.quota.application.HoldOverdueDay;
import org.shagi.quota.application.HoldYearAssignment;
import org.shagi.quota.application.NameDepartment;
import org.shagi.quota.application.RecordDaySheet;
import org.shagi.quota.application.SetGroupPlan;
import org.springframework.stereotype.Component;

/** What quota does on each event, wherever the event is read from. */
@Component
public class QuotaHandlers {

    private final EventHandlers all;

    public QuotaHandlers(
            NameDepartment nameDepartment,
            HoldGroup holdGroup,
            SetGroupPlan setGroupPlan,
            HoldDrawnPlan holdDrawnPlan,
            HoldDistribution holdDistribution,
            HoldOverdueDay holdOverdueDay,
            HoldYearAssignment holdYearAssignment,
            RecordDaySheet recordDaySheet) {
        all = EventHandlers.on(DepartmentRegistered.class, event -> nameDepartment.name(Facts.department(event)))
                .andAt(GroupRosterChanged.class, (event, at) -> holdGroup.hold(Facts.group(event, at)))
                .andAt(GroupPlanSet.class, (event, at) -> setGroupPlan.set(Facts.plan(event, at)))
                .and(ServicePlanDrawn.class, event -> holdDrawnPlan.hold(Facts.drawn(event)))
                .and(DistributionOrdered.class, event -> holdDistribution.hold(Facts.distribution(event)))
                .andAt(AssignmentApproved.class, (event, at) -> holdYearAssignment.hold(Facts.assignment(event, at)))
                .and(TermsOverdue.class, event -> holdOverdueDay.hold(Facts.overdue(event)))
                .and(
                        DaySheetRecorded.class,
                        event -> recordDaySheet.record(event.groupId(), event.departmentId(), Facts.day(event)));
    }

    /** All of them, of whatever topic. */
    public EventHandlers all() {
        return all;
    }
}
