package org.shagi.quota.messaging;

import static java.util.stream.Collectors.toSet;

import java.time.YearMonth;
import java.util.TreeMap;
import org.shagi.contracts.assignment.GroupPlanSet;
import org.shagi.contracts.enrolment.DepartmentRegistered;
import org.shagi.contracts.enrolment.GroupRosterChanged;
import org.shagi.contracts.journal.DaySheetRecorded;
import org.shagi.quota.domain.Amounts;
import org.shagi.quota.domain.Department;
import org.shagi.quota.domain.Group;
import org.shagi.quota.domain.GroupPlan;
import org.shagi.quota.domain.RecordedDay;

/** What each event says, in quota's own words. Children stay behind: quota counts, it knows nobody. */
final class Facts {

    private Facts() {}

    static Department department(DepartmentRegistered event) {
        return new Department(event.departmentId(), event.name(), event.version());
    }

    static Group group(GroupRosterChanged event) {
        var staff = event.staff().stream()
                .map(GroupRosterChanged.StaffMember::staffId)
                .collect(toSet());
        return new Group(
                event.groupId(), event.departmentId(), event.name(), event.from(), event.to(), staff, event.version());
    }

    static GroupPlan plan(GroupPlanSet event) {
        var months = new TreeMap<YearMonth, Amounts>();
        event.months().forEach(plan -> months.put(plan.month(), Amounts.of(plan.codesTenths())));
        return new GroupPlan(event.groupId(), event.departmentId(), event.children(), months, event.version());
    }

    static RecordedDay day(DaySheetRecorded event) {
        return new RecordedDay(
                event.date(), event.version(), event.present(), event.absent(), Amounts.of(event.counts()));
    }
}
