package org.shagi.quota.messaging;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.shagi.contracts.assignment.AssignmentApproved;
import org.shagi.contracts.assignment.DistributionOrdered;
import org.shagi.contracts.assignment.GroupPlanSet;
import org.shagi.contracts.assignment.ServicePlanDrawn;
import org.shagi.contracts.enrolment.DepartmentRegistered;
import org.shagi.contracts.enrolment.GroupRosterChanged;
import org.shagi.contracts.journal.DaySheetRecorded;
import org.shagi.contracts.terms.TermsOverdue;
import org.shagi.kit.domain.ServiceCode;
import org.shagi.quota.domain.Allowance;
import org.shagi.quota.domain.Amounts;
import org.shagi.quota.domain.Department;
import org.shagi.quota.domain.Distribution;
import org.shagi.quota.domain.DrawnPlan;
import org.shagi.quota.domain.Group;
import org.shagi.quota.domain.GroupPlan;
import org.shagi.quota.domain.Mark;
import org.shagi.quota.domain.OverdueDay;
import org.shagi.quota.domain.RecordedDay;
import org.shagi.quota.domain.Stay;
import org.shagi.quota.domain.YearAssignment;

/** What each event says, in quota's own words. Children are pseudonymous ids: quota counts, it knows nobody. */
final class Facts {

    private Facts() {}

    static Department department(DepartmentRegistered event) {
        return new Department(event.departmentId(), event.name(), event.version());
    }

    static Group group(GroupRosterChanged event, Instant at) {
        return new Group(
                event.groupId(),
                event.departmentId(),
                event.name(),
                event.from(),
                event.to(),
                event.places(),
                event.staff().stream()
                        .map(GroupRosterChanged.StaffMember::staffId)
                        .collect(toSet()),
                event.children().stream()
                        .map(child -> new Stay(child.childId(), child.from(), child.to()))
                        .toList(),
                event.version(),
                at);
    }

    static GroupPlan plan(GroupPlanSet event, Instant at) {
        var months = new TreeMap<YearMonth, Amounts>();
        event.months().forEach(plan -> months.put(plan.month(), Amounts.of(plan.codesTenths())));
        return new GroupPlan(event.groupId(), event.departmentId(), event.children(), months, event.version(), at);
    }

    static DrawnPlan drawn(ServicePlanDrawn event) {
        var days = new Integer[10];
        Arrays.fill(days, 0);
        for (var day : event.days()) {
            if (!YearMonth.from(day.date()).equals(event.month())) {
                throw new IllegalArgumentException("%s is not in %s".formatted(day.date(), event.month()));
            }
            day.codes()
                    .forEach(code -> days[new ServiceCode(code).digit()] |=
                            1 << day.date().getDayOfMonth());
        }
        return new DrawnPlan(event.groupId(), event.departmentId(), event.month(), List.of(days), event.version());
    }

    static Distribution distribution(DistributionOrdered event) {
        var givers = new HashMap<ServiceCode, String>();
        event.givers()
                .forEach((code, accounts) ->
                        accounts.stream().findFirst().ifPresent(first -> givers.put(new ServiceCode(code), first)));
        return new Distribution(event.groupId(), event.departmentId(), givers, event.version());
    }

    static YearAssignment assignment(AssignmentApproved event, Instant at) {
        return new YearAssignment(
                event.year(), event.indicators().stream().map(Facts::indicator).toList(), event.version(), at);
    }

    private static YearAssignment.Indicator indicator(AssignmentApproved.Indicator indicator) {
        return new YearAssignment.Indicator(
                indicator.title(),
                indicator.okei(),
                indicator.approved() * 10L,
                new Allowance(indicator.allowedDeviationTenths()),
                indicator.parts().stream()
                        .map(part -> new YearAssignment.Part(part.departmentId(), part.half(), part.approved() * 10L))
                        .toList());
    }

    /** What is overdue by each rule is the service's own to show; here the sums of groups do. */
    static OverdueDay overdue(TermsOverdue event) {
        var groups = new LinkedHashMap<String, OverdueDay.OfGroup>();
        event.overdue()
                .forEach(of -> groups.merge(
                        Objects.requireNonNullElse(of.groupId(), ""),
                        new OverdueDay.OfGroup(of.groupId(), of.count(), of.oldest()),
                        OverdueDay.OfGroup::plus));
        return new OverdueDay(
                event.service(), event.departmentId(), event.day(), List.copyOf(groups.values()), event.version());
    }

    static RecordedDay day(DaySheetRecorded event) {
        var marks = new TreeMap<String, Mark>();
        event.children().forEach(child -> marks.put(child.childId(), mark(child)));
        return new RecordedDay(
                event.date(),
                event.version(),
                event.present(),
                event.absent(),
                Amounts.of(event.counts()),
                marks,
                event.recordedAt());
    }

    private static Mark mark(DaySheetRecorded.ChildMarks child) {
        return switch (child.attendance()) {
            case PRESENT ->
                Mark.present(child.codes().stream().map(ServiceCode::new).toList());
            case ABSENT -> Mark.ABSENT;
        };
    }
}
