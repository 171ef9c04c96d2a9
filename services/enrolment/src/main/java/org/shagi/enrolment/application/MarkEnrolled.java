package org.shagi.enrolment.application;

import org.shagi.enrolment.domain.Made;
import org.shagi.enrolment.domain.casefile.CaseState;
import org.shagi.enrolment.domain.casefile.Enrolment;
import org.shagi.enrolment.domain.casefile.ServiceCase;
import org.shagi.enrolment.domain.casefile.ServiceCases;
import org.shagi.enrolment.domain.group.DayCareGroup;
import org.shagi.enrolment.domain.group.DayCareGroups;
import org.shagi.enrolment.domain.group.RosterPlace;
import org.shagi.enrolment.domain.rules.AgeBounds;
import org.shagi.enrolment.domain.rules.EnrolmentRules;
import org.shagi.kit.domain.Decision;
import org.springframework.stereotype.Component;

/**
 * A case whose child has a place on the roster is marked enrolled. The roster is the truth: it says number, order and days.
 * Done at once when a child is enrolled, and once more when the roster's own event comes round, which mends what a dead process
 * left between the two.
 */
@Component
public class MarkEnrolled {

    private final Desk desk;
    private final DayCareGroups groups;
    private final ServiceCases cases;
    private final AgeBounds age;

    MarkEnrolled(Desk desk, DayCareGroups groups, ServiceCases cases, AgeBounds age) {
        this.desk = desk;
        this.groups = groups;
        this.cases = cases;
        this.age = age;
    }

    /** Marks every case on a group's roster that is not marked yet. */
    public void markRosterOf(String groupId) {
        var places = groups.find(groupId).map(DayCareGroup::roster).orElseThrow();
        var behind = cases.find(places.stream().map(RosterPlace::caseId).toList()).stream()
                .filter(file -> file.state() != CaseState.ENROLLED)
                .map(ServiceCase::id)
                .toList();
        places.stream().filter(place -> behind.contains(place.caseId())).forEach(place -> {
            var unused = mark(place);
        });
    }

    Decision<Made<ServiceCase>> mark(RosterPlace place) {
        return desk.changeCase(
                place.caseId(),
                file -> file.enrolled(new Enrolment(
                        place.caseNumber(),
                        place.order(),
                        EnrolmentRules.notes(file.child().ageOn(place.stay().from()), age))));
    }
}
