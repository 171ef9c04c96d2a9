package org.shagi.enrolment.application;

import static java.util.stream.Collectors.groupingBy;

import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.calendar.terms.Deadline;
import org.shagi.calendar.terms.Deadlines;
import org.shagi.enrolment.application.KnownTerms.Known;
import org.shagi.enrolment.domain.act.Act;
import org.shagi.enrolment.domain.act.Acts;
import org.shagi.enrolment.domain.department.Departments;
import org.shagi.enrolment.domain.department.MonthOrders;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.DayCareGroups;
import org.shagi.enrolment.domain.terms.GroupTerms;
import org.shagi.enrolment.domain.terms.MonthOrderTerms;
import org.shagi.enrolment.domain.terms.QuarterTerms;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/**
 * What is owed when, counted anew from the facts with every question: nothing is stored that could become untrue. Of all cases
 * ever made only the open ones of the groups in scope are looked at.
 */
@Component
public class ReadDeadlines {

    private static final String ENROLMENT = "enrolment";

    private final Desk desk;
    private final DayCareGroups groups;
    private final KnownTerms knownTerms;
    private final Acts acts;
    private final Departments departments;
    private final MonthOrders monthOrders;
    private final Deadlines deadlines;
    private final InstantSource clock;
    private final ZoneId zone;

    ReadDeadlines(
            Desk desk,
            DayCareGroups groups,
            KnownTerms knownTerms,
            Acts acts,
            Departments departments,
            MonthOrders monthOrders,
            Deadlines deadlines,
            InstantSource clock,
            ZoneId zone) {
        this.desk = desk;
        this.groups = groups;
        this.knownTerms = knownTerms;
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
        return of(
                groupsOf(departmentId).filter(group -> group.isInScopeOf(actor)).toList());
    }

    /** The same without regard to anybody's scope, for those who are told no more than numbers. */
    List<Deadline> ofCentre(@Nullable String departmentId) {
        return of(groupsOf(departmentId).toList());
    }

    private Stream<DayCareGroup> groupsOf(@Nullable String departmentId) {
        return (departmentId == null ? groups.all() : groups.ofDepartment(departmentId)).stream();
    }

    /** The deadlines of one case; refused if it does not exist or lies outside the scope. */
    public Decision<List<Deadline>> ofCase(String caseId, Actor actor) {
        return desk.caseFile(caseId, actor)
                .then(file -> desk.group(file.groupId(), actor)
                        .map(group -> ofCase(Known.of(file, group), acts.interimOf(List.of(caseId)), now())
                                .sorted(Deadline.MOST_PRESSING_FIRST)
                                .toList()));
    }

    private List<Deadline> of(List<DayCareGroup> inScope) {
        var now = now();
        var open = knownTerms.ofOpenCasesIn(inScope).toList();
        var interim = acts.interimOf(open.stream().map(Known::caseId).toList()).stream()
                .collect(groupingBy(Act::caseId));
        return Stream.concat(
                        ofGroups(inScope, now),
                        open.stream()
                                .flatMap(file -> ofCase(file, interim.getOrDefault(file.caseId(), List.of()), now)))
                .sorted(Deadline.MOST_PRESSING_FIRST)
                .toList();
    }

    private Stream<Deadline> ofGroups(List<DayCareGroup> inScope, ZonedDateTime now) {
        var byDepartment = inScope.stream().collect(groupingBy(DayCareGroup::departmentId));
        var ordered = monthOrders.datesOf(byDepartment.keySet());
        var months = departments.all().stream()
                .flatMap(department ->
                        MonthOrderTerms.of(department, byDepartment.getOrDefault(department.id(), List.of()), ordered))
                .flatMap(terms -> deadlines.of(ENROLMENT, terms.subject(), terms.facts(), now).stream());
        return Stream.concat(
                months,
                inScope.stream()
                        .flatMap(group ->
                                deadlines
                                        .of(ENROLMENT, GroupTerms.subject(group), GroupTerms.facts(group), now)
                                        .stream()));
    }

    private Stream<Deadline> ofCase(Known file, List<Act> interim, ZonedDateTime now) {
        return Stream.concat(
                deadlines.of(ENROLMENT, file.subject(), file.facts(), now).stream(),
                QuarterTerms.of(file.subject(), file.quarterEnds(), interim)
                        .flatMap(terms -> deadlines.of(ENROLMENT, terms.subject(), terms.facts(), now).stream()));
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(zone);
    }
}
