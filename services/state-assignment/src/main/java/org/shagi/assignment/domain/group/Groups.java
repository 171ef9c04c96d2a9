package org.shagi.assignment.domain.group;

import java.util.List;
import java.util.Optional;

/** The groups that enrolment has told of. */
public interface Groups {

    Optional<Group> find(String id);

    List<Group> all();

    /** Puts this state in the place of an older one; an older or equal state changes nothing. */
    void replaceIfNewer(Group group);
}
