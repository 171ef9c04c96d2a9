package org.shagi.diagnostics.application;

import org.shagi.diagnostics.domain.Group;
import org.springframework.stereotype.Component;

/** Keeps what enrolment tells of a group, so that diagnostics goes on while enrolment is away. */
@Component
public class KeepGroup {

    private final Groups groups;

    KeepGroup(Groups groups) {
        this.groups = groups;
    }

    /** A repeat or a late arrival changes nothing. */
    public void keep(Group group) {
        groups.keepIfNewer(group);
    }
}
