package org.shagi.assignment.application;

import org.shagi.assignment.domain.group.Group;
import org.shagi.assignment.domain.group.Groups;
import org.springframework.stereotype.Component;

/**
 * Takes over what enrolment tells of a group, and sees to it that its plans follow: the group plan at once, and the service
 * plans of the course once the group is enrolled.
 *
 * <p>The plans are made from the group as it is stored, whether or not this message changed it. So a repeat after a failure
 * half-way finishes the work, and a late message changes nothing.
 */
@Component
public class FollowRoster {

    private final Groups groups;
    private final SetGroupPlan setGroupPlan;
    private final DrawCourse drawCourse;

    FollowRoster(Groups groups, SetGroupPlan setGroupPlan, DrawCourse drawCourse) {
        this.groups = groups;
        this.setGroupPlan = setGroupPlan;
        this.drawCourse = drawCourse;
    }

    public void takeOver(Group told) {
        groups.replaceIfNewer(told);
        var group = groups.find(told.id()).orElse(told);
        setGroupPlan.of(group);
        drawCourse.of(group);
    }
}
