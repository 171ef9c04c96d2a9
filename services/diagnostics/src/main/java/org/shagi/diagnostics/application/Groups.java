package org.shagi.diagnostics.application;

import java.util.List;
import java.util.Optional;
import org.shagi.diagnostics.domain.Group;

/** The groups that enrolment told of. */
public interface Groups {

    /** The group with this id, or empty if enrolment told of none. */
    Optional<Group> find(String id);

    /** Every group. */
    List<Group> all();

    /** Keeps the group unless the same or a newer version of it is kept already; one atomic write. */
    void keepIfNewer(Group group);
}
