package org.shagi.enrolment.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import org.shagi.enrolment.domain.terms.MonthOrderTerms;
import org.shagi.enrolment.domain.department.MonthOrders;
import org.shagi.enrolment.domain.department.Departments;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.calendar.terms.Deadline;
import org.shagi.calendar.terms.Deadlines;
import org.shagi.calendar.terms.Facts;
import org.shagi.calendar.terms.TermSubject;
import org.shagi.enrolment.domain.act.Act;
import org.shagi.enrolment.domain.act.Acts;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.casefile.ServiceCases;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.DayCareGroups;
import org.shagi.enrolment.domain.terms.CaseTerms;
import org.shagi.enrolment.domain.terms.GroupTerms;
import org.shagi.enrolment.domain.terms.QuarterTerms;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/**
 * What is owed when, counted anew from the facts with every question: nothing is stored that could become untrue. Of all cases
 * ever made only the open ones of the groups in scope are read.
 */
@Component
public class ReadDeadlines {

    private static final String ENROLMENT = "enrolment";

    private final Desk desk;
    private final DayCareGroups groups;
    private final ServiceCases cases;
    private final Acts acts;
    private final Departments departments;
    private final MonthOrders monthOrders;
    private final Deadlines deadlines;
    private final InstantSource clock;
    private final ZoneId zone;

    ReadDeadlines(
            Desk desk,
            DayCareGroups groups,
            ServiceCases cases,
            Acts acts,
            Departments departments,
            MonthOrders monthOrders,
            Deadlines deadlines,
            InstantSource clock,
            ZoneId zone) {
        this.desk = desk;
        this.groups = groups;
        this.cases = cases;
        this.acts = acts;
        this.departments = departments;
        this.monthOrders = monthOrders;
        this.deadlines = deadlines;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * All deadlines of groups and cases in somebody's scope, the most pressing first; those that are done come last.
     *
     * @param departmentId of one department only; null for all
     */
    public List<Deadline> inScopeOf(Actor actor, @Nullable String departmentId) {
        return of(groups.all().stream()
                .filter(group -> departmentId == null || departmentId.equals(group.departmentId()))
                .filter(group -> group.isInScopeOf(actor))
                .toList());
    }

    /** The same without regard to anybody's scope, for those who are told no more than numbers. */
    List<Deadline> ofCentre(@Nullable String departmentId) {
        return of(groups.all().stream()
                .filter(group -> departmentId == null || departmentId.equals(group.departmentId()))
                .toList());
    }

    /** The deadlines of one case; refused if it does not exist or lies outside the scope. */
    public Decision<List<Deadline>> ofCase(String caseId, Actor actor) {
        return desk.caseFile(caseId, actor)
                .then(file -> desk.group(file.groupId(), actor)
                        .map(group -> ofCase(file, group, acts.interimOf(List.of(caseId)))
                                .sorted(Deadline.MOST_PRESSING_FIRST)
                                .toList()));
    }

    private List<Deadline> of(List<DayCareGroup> inScope) {
        Map<String, DayCareGroup> byId = inScope.stream().collect(toMap(DayCareGroup::id, Function.identity()));
        var open = byId.isEmpty() ? List.<ServiceCase>of() : cases.inStates(byId.keySet(), CaseTerms.open());
        Map<String, List<Act>> interim = acts
                .interimOf(open.stream().map(ServiceCase::id).toList())
                .stream()
                .collect(groupingBy(Act::caseId));
        return Stream.concat(
                        ofGroups(inScope),
                        open.stream()
                                .flatMap(file -> ofCase(
                                        file,
                                        Objects.requireNonNull(byId.get(file.groupId())),
                                        interim.getOrDefault(file.id(), List.of()))))
                .sorted(Deadline.MOST_PRESSING_FIRST)
                .toList();
    }

    private Stream<Deadline> ofGroups(List<DayCareGroup> inScope) {
        Map<String, List<DayCareGroup>> byDepartment =
                inScope.stream().collect(groupingBy(DayCareGroup::departmentId));
        var ordered = monthOrders.datesOf(byDepartment.keySet());
        var months = departments.all().stream()
                .flatMap(department -> MonthOrderTerms.of(
                        department, byDepartment.getOrDefault(department.id(), List.of()), ordered))
                .flatMap(terms -> counted(terms.subject(), terms.facts()));
        return Stream.concat(
                months,
                inScope.stream().flatMap(group -> counted(GroupTerms.subject(group), GroupTerms.facts(group))));
    }

    private Stream<Deadline> ofCase(ServiceCase file, DayCareGroup group, List<Act> interim) {
        return Stream.concat(
                counted(CaseTerms.subject(file, group), CaseTerms.facts(file, group)),
                QuarterTerms.of(file, group, interim).flatMap(terms -> counted(terms.subject(), terms.facts())));
    }

    private Stream<Deadline> counted(TermSubject subject, Facts facts) {
        return deadlines.of(ENROLMENT, subject, facts, clock.instant().atZone(zone)).stream();
    }
}
