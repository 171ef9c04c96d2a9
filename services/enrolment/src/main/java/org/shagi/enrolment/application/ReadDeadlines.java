package org.shagi.enrolment.application;


import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shagi.calendar.terms.Deadline;
import org.shagi.calendar.terms.Deadlines;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.DayCareGroups;
import org.shagi.enrolment.domain.terms.CaseTerms;
import org.shagi.enrolment.domain.terms.GroupTerms;
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
    private final Deadlines deadlines;
    private final InstantSource clock;
    private final ZoneId zone;

    ReadDeadlines(
            Desk desk,
            DayCareGroups groups,
            KnownTerms knownTerms,
            Deadlines deadlines,
            InstantSource clock,
            ZoneId zone) {
        this.desk = desk;
        this.groups = groups;
        this.knownTerms = knownTerms;
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
        return of(groupsOf(departmentId)
                .filter(group -> group.isInScopeOf(actor))
                .toList());
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
                        .map(group -> deadlines.of(
                                ENROLMENT, CaseTerms.subject(file, group), CaseTerms.facts(file, group), now())));
    }

    private List<Deadline> of(List<DayCareGroup> inScope) {
        var now = now();
        return Stream.concat(
                        inScope.stream()
                                .flatMap(group -> deadlines
                                        .of(ENROLMENT, GroupTerms.subject(group), GroupTerms.facts(group), now)
                                        .stream()),
                        knownTerms
                                .ofOpenCasesIn(inScope)
                                .flatMap(file ->
                                        deadlines.of(ENROLMENT, file.subject(), file.facts(), now).stream()))
                .sorted(Deadline.MOST_PRESSING_FIRST)
                .toList();
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(zone);
    }
}
