package org.shagi.quota.domain;

import java.util.Optional;

/** All groups that enrolment has told of, each in its newest version. */
public interface Groups {

    /** Holds the group if it is newer than the one held, in one atomic step; tells whether it did. */
    boolean replaceIfNewer(Group group);

    /** The group, unless enrolment has not told of it. */
    Optional<Group> find(String id);
}
