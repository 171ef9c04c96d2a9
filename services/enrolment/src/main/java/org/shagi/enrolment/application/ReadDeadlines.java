package org.shagi.enrolment.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.calendar.terms.Deadline;
import org.shagi.calendar.terms.Deadlines;
import org.shagi.calendar.terms.PressingDeadlines;
import org.shagi.enrolment.application.KnownTerms.Known;
import org.shagi.enrolment.domain.act.Act;
import org.shagi.enrolment.domain.act.Acts;
import org.shagi.enrolment.domain.department.Departments;
import org.shagi.enrolment.domain.department.MonthOrders;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.DayCareGroups;
import org.shagi.enrolment.domain.parents.ParentsFile;
import org.shagi.enrolment.domain.parents.ParentsFiles;
import org.shagi.enrolment.domain.terms.GroupTerms;
import org.shagi.enrolment.domain.terms.MonthOrderTerms;
import org.shagi.enrolment.domain.terms.ParentTerms;
import org.shagi.kit.domain.Actor;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.terms.WatchedTerms;
import org.springframework.stereotype.Component;

/**
 * What is owed when, by the facts of every question: nothing is stored that could become untrue. Of all cases ever made only the
 * open ones of the groups in scope are looked at; what is known of a case is counted once for each of its versions.
 */
@Component
public class ReadDeadlines implements WatchedTerms {

    private final Desk desk;
    private final DayCareGroups groups;
    private final KnownTerms knownTerms;
    private final Acts acts;
    private final Departments departments;
    private final MonthOrders monthOrders;
    private final ParentsFiles parents;
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
            ParentsFiles parents,
            Deadlines deadlines,
            InstantSource clock,
            ZoneId zone) {
        this.desk = desk;
        this.groups = groups;
        this.knownTerms = knownTerms;
        this.acts = acts;
        this.departments = departments;
        this.monthOrders = monthOrders;
        this.parents = parents;
        this.deadlines = deadlines;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * The deadlines of groups and cases in somebody's scope: how many there are, and the most pressing of each state.
     *
     * @param each how many of each state are wanted, 1 or more
     */
    public PressingDeadlines pressing(DeadlineChoice choice, int each, Actor actor) {
        var now = now();
        var inScope = groupsOf(choice.departmentId())
                .filter(group -> group.isInScopeOf(actor) && choice.isOf(group))
                .toList();
        return PressingDeadlines.of(of(inScope, now).filter(deadline -> choice.holds(deadline, actor)), now, each);
    }

    @Override
    public Stream<Deadline> ofCentre() {
        return ofCentre(null);
    }

    /** All without regard to anybody's scope, in no particular order, for those who are told no more than numbers. */
    Stream<Deadline> ofCentre(@Nullable String departmentId) {
        var now = now();
        return of(groupsOf(departmentId).toList(), now).map(deadline -> deadline.asOf(now));
    }

    private Stream<DayCareGroup> groupsOf(@Nullable String departmentId) {
        return (departmentId == null ? groups.all() : groups.ofDepartment(departmentId)).stream();
    }

    /** The deadlines of one case; refused if it does not exist or lies outside the scope. */
    public Decision<List<Deadline>> ofCase(String caseId, Actor actor) {
        return desk.caseFile(caseId, actor)
                .then(file -> desk.group(file.groupId(), actor)
                        .map(group -> ofCase(Known.of(file, group, deadlines, now()), acts.ofCase(caseId), now())
                                .sorted(Deadline.MOST_PRESSING_FIRST)
                                .toList()));
    }

    private Stream<Deadline> ofCase(Known file, List<Act> ofCase, ZonedDateTime now) {
        var ofParents = parents.find(file.caseId()).orElseGet(() -> ParentsFile.none(file.caseId()));
        return Stream.concat(
                file.deadlines(ofCase, deadlines, now),
                ParentTerms.of(ofParents, zone)
                        .flatMap(facts -> deadlines.of(KnownTerms.ENROLMENT, file.subject(), facts, now).stream()));
    }

    /** Some are as of an earlier moment. */
    private Stream<Deadline> of(List<DayCareGroup> inScope, ZonedDateTime now) {
        var open = knownTerms.ofOpenCasesIn(inScope, now);
        var interim = open.stream()
                .flatMap(file -> file.quarterEnds().stream())
                .min(Comparator.naturalOrder())
                .map(first -> acts.interimOf(departmentsOf(inScope), first))
                .orElse(List.of())
                .stream()
                .collect(groupingBy(Act::caseId));
        return Stream.concat(
                ofGroups(inScope, now),
                open.stream()
                        .flatMap(file ->
                                file.deadlines(interim.getOrDefault(file.caseId(), List.of()), deadlines, now)));
    }

    private static Set<String> departmentsOf(List<DayCareGroup> groups) {
        return groups.stream().map(DayCareGroup::departmentId).collect(toSet());
    }

    private Stream<Deadline> ofGroups(List<DayCareGroup> inScope, ZonedDateTime now) {
        var byDepartment = inScope.stream().collect(groupingBy(DayCareGroup::departmentId));
        var ordered = monthOrders.datesOf(byDepartment.keySet());
        var months = departments.all().stream()
                .flatMap(department ->
                        MonthOrderTerms.of(department, byDepartment.getOrDefault(department.id(), List.of()), ordered))
                .flatMap(terms -> deadlines.of(KnownTerms.ENROLMENT, terms.subject(), terms.facts(), now).stream());
        return Stream.concat(
                months,
                inScope.stream()
                        .flatMap(
                                group -> deadlines
                                        .of(
                                                KnownTerms.ENROLMENT,
                                                GroupTerms.subject(group),
                                                GroupTerms.facts(group),
                                                now)
                                        .stream()));
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(zone);
    }
}
