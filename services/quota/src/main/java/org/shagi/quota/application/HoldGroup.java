package org.shagi.quota.application;

import org.shagi.quota.domain.Group;
import org.shagi.quota.domain.Groups;
import org.shagi.quota.domain.Revision;
import org.springframework.stereotype.Component;

/** Holds the newest word of enrolment on a group: its name, its course, and in whose scope it lies. */
@Component
public class HoldGroup {

    private final Groups groups;
    private final Revision revision;

    public HoldGroup(Groups groups, Revision revision) {
        this.groups = groups;
        this.revision = revision;
    }

    /** Tells whether it changed anything; an older word, or the same again, does not. */
    public boolean hold(Group group) {
        var changed = groups.replaceIfNewer(group);
        if (changed) {
            revision.advance();
        }
        return changed;
    }
}
