package org.shagi.assignment.application;

import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.standard.ServiceStandard;
import org.shagi.assignment.domain.standard.Standards;
import org.shagi.kit.domain.Decision;
import org.shagi.kit.domain.Refusal;
import org.springframework.stereotype.Component;

/** Finds the standard that a group is planned by. */
@Component
class FindStandard {

    private final Standards standards;

    FindStandard(Standards standards) {
        this.standards = standards;
    }

    /** The standard in force on the first day of the group's course. */
    Decision<ServiceStandard> of(Group group) {
        var first = group.course().from();
        return standards
                .inForceOn(first)
                .map(Decision::accepted)
                .orElseGet(() ->
                        Decision.refused(Refusal.rule("no-standard-in-force").with("date", first)));
    }
}
